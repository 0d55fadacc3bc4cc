import { defineTexts } from './define';

/** Refusals of scenarios, of records on plans, and of a search for a goal. */
export const scenarioErrorTexts = defineTexts({
  'zh-CN': {
    notFound: '这个情景已不在了。请重新选择。',
    nameTaken: '已有名为“{{name}}”的情景。请换一个名称。',
    rangeNotAscending: '流失概率须由低到高：低 ≤ 可能 ≤ 高。',
  },
  en: {
    notFound: 'This scenario is no longer there. Choose another.',
    nameTaken: 'There is a scenario named {{name}} already. Choose another name.',
    rangeNotAscending: 'Probabilities of loss must ascend: low ≤ likely ≤ high.',
  },
});

export const recordErrorTexts = defineTexts({
  'zh-CN': {
    notFound: '要更正的那条记录不在这个方案里。',
    corrected: '这条记录已经更正过了。请更正最新的一条。',
    noReason: '决策须写明理由，日后才说得清。请补上理由。',
  },
  en: {
    notFound: 'The record to be corrected is not one of this plan.',
    corrected: 'This record has been corrected already. Correct the latest one.',
    noReason: 'A decision needs its reason, so that it can be explained later. Add why.',
  },
});
