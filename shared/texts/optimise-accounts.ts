import { defineTexts } from './define';

/** Accounts given to reps one by one, as window and command line say it. */
export const optimiseAccountsTexts = defineTexts({
  'zh-CN': {
    found: '优化后',
    figure: {
      owned: '有负责人的客户',
      travel: '差旅（小时/年）',
      workload: '总工作量（小时/年）',
      meanUtilisation: '平均负荷率',
      smallestUtilisation: '最低负荷率',
      largestUtilisation: '最高负荷率',
      largestDeviation: '与平均的最大偏差',
      meanDeviation: '与平均的平均偏差',
      over: '超出上限（小时/年）',
      movedAccounts: '换人客户',
      movedRevenue: '换人收入',
      movedShare: '换人收入占比',
      firstOwners: '首次有负责人',
    },
    rep: { name: '代表', before: '原客户', after: '新客户', used: '负荷率', lost: '交出', gained: '接手' },
    bound: '差旅与换人代价比下限高 {{above}}；下限允许客户拆分，不计换人上限。',
  },
  en: {
    found: 'Found',
    figure: {
      owned: 'Accounts with an owner',
      travel: 'Travel (h a year)',
      workload: 'All work (h a year)',
      meanUtilisation: 'Mean utilisation',
      smallestUtilisation: 'Lowest utilisation',
      largestUtilisation: 'Highest utilisation',
      largestDeviation: 'Largest deviation from the mean',
      meanDeviation: 'Mean deviation from the mean',
      over: 'Beyond the limit (h a year)',
      movedAccounts: 'Accounts changing owner',
      movedRevenue: 'Revenue changing owner',
      movedShare: 'Share of revenue',
      firstOwners: 'First owners',
    },
    rep: {
      name: 'Rep',
      before: 'Accounts before',
      after: 'after',
      used: 'utilised',
      lost: 'hands off',
      gained: 'takes over',
    },
    bound:
      'Travel and price of change are {{above}} above the lower bound, which may split accounts and knows no caps.',
  },
});
