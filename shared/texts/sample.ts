import { defineTexts } from './define';

/** Names of the plans the sample workspace begins with. */
export const sampleTexts = defineTexts({
  'zh-CN': { presentDivision: '现状 {{year}}', firstDraft: '调整草案' },
  en: { presentDivision: 'Present division {{year}}', firstDraft: 'Draft' },
});
