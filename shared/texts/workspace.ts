import { defineTexts } from './define';

/** What the program writes into a new workspace. */
export const workspaceTexts = defineTexts({
  'zh-CN': { firstPlan: '方案一' },
  en: { firstPlan: 'Plan 1' },
});
