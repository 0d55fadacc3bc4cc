import { defineTexts } from './define';

/** What is said of lists as offices keep them: sums, years, remarks and states beside the data. */
export const listProblemTexts = defineTexts({
  'zh-CN': {
    sumColumn: '该列是其他期间列的合计，未读入，以免重复计算',
    otherYears: '同一项数值有多个期间的列，取了最近的一列；未读入：{{others}}',
  },
  en: {
    sumColumn: 'This column adds up other columns of periods; not read, or they would count twice',
    otherYears: 'The file has this figure of several periods; the latest is taken. Not read: {{others}}',
  },
});
