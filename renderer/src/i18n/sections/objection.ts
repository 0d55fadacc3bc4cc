import { defineTexts } from '@shared/texts/define';

/** What speaks against an edit that can be made. */
export const objectionTexts = defineTexts({
  'zh-CN': {
    between: '、',
    kept_one: '{{units}} 设为保持不动',
    kept_other: '{{count}} 个单元设为保持不动：{{units}}',
    outsideBand: '{{name}} 的偏差将达 {{deviation}}，超出容差带',
    revenueCap: '换人收入将占 {{share}}，超过上限 {{most}}',
    accountCap: '换人客户将占 {{share}}，超过上限 {{most}}',
    handsOff: '{{name}} 将交出 {{accounts}} 个客户，上限 {{most}}',
    takesOver: '{{name}} 将接手 {{accounts}} 个客户，上限 {{most}}',
  },
  en: {
    between: ', ',
    kept_one: '{{units}} is to stay where it is',
    kept_other: '{{count}} units are to stay where they are: {{units}}',
    outsideBand: '{{name}} would deviate by {{deviation}}, outside the band',
    revenueCap: '{{share}} of revenue would change owner; at most {{most}} may',
    accountCap: '{{share}} of accounts would change owner; at most {{most}} may',
    handsOff: '{{name}} would hand off {{accounts}} accounts; at most {{most}} may go',
    takesOver: '{{name}} would take over {{accounts}} accounts; at most {{most}} may come',
  },
});
