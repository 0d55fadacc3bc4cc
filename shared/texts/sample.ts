import { defineTexts } from './define';

/** Names of the plans the sample workspace begins with, and of the rules in them. */
export const sampleTexts = defineTexts({
  'zh-CN': {
    presentDivision: '现状 {{year}}',
    firstDraft: '调整草案',
    rules: {
      key: { name: '重点客户给资深代表', note: '总经理办公会：重点客户由 4 级以上代表负责' },
      marine: { name: '船舶海工给行业专家', note: '' },
      growth: { name: '成长市场的新能源与电子', note: '两年内的增量主要在这里' },
      marineA: { name: '船舶海工 A 级', note: '去年定的，还没有清理' },
      unserved: { name: '无人负责的客户轮流分', note: '' },
      giant: { name: '五亿以上潜力', note: '' },
    },
  },
  en: {
    presentDivision: 'Present division {{year}}',
    firstDraft: 'Draft',
    rules: {
      key: { name: 'Key accounts to senior reps', note: 'Agreed by management: level 4 or higher' },
      marine: { name: 'Marine to specialists', note: '' },
      growth: { name: 'New energy and electronics in growing markets', note: 'Most of the growth of two years' },
      marineA: { name: 'Marine, tier A', note: 'From last year, not cleared away yet' },
      unserved: { name: 'Unserved accounts in turn', note: '' },
      giant: { name: 'Potential of 500 million', note: '' },
    },
  },
});
