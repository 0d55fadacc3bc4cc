import { defineTexts } from '@shared/texts/define';

/** What contradicts what, in the data of an account. */
export const contradictionTexts = defineTexts({
  'zh-CN': {
    contradiction: {
      ownerNotClaimant: '他人的报备仍有效',
      ownerNotActive: '最近联系的是别人',
      ownerNotSeller: '最近成交的是别人',
      twoRepsActive: '90 天内两人都在跟',
      twoClaimants: '两人的报备同时有效',
      unknownParent: '上级客户不存在',
      parentCircle: '上级关系成环',
    },
    contradictionHelp: {
      ownerNotClaimant: '现负责人之外的代表，报备尚未到期',
      ownerNotActive: '最近一次联系的代表不是现负责人',
      ownerNotSeller: '最近一期成交的代表不是现负责人',
      twoRepsActive: '数据截止日前 90 天内有两名以上代表联系过',
      twoClaimants: '两名以上代表的报备都在有效期内',
      unknownParent: '文件写的上级客户编号，工作区里没有',
      parentCircle: '沿上级一路追溯，又回到自己；这些客户按没有上级处理',
    },
  },
  en: {
    contradiction: {
      ownerNotClaimant: 'Another rep’s claim is running',
      ownerNotActive: 'Another rep was there last',
      ownerNotSeller: 'Another rep sold last',
      twoRepsActive: 'Two reps active within 90 days',
      twoClaimants: 'Two reps’ claims are running',
      unknownParent: 'Unknown parent',
      parentCircle: 'Parents in a circle',
    },
    contradictionHelp: {
      ownerNotClaimant: 'A claim by a rep other than the present owner has not expired',
      ownerNotActive: 'The latest activity is by a rep other than the present owner',
      ownerNotSeller: 'The latest sale is by a rep other than the present owner',
      twoRepsActive: 'More than one rep has been active in the 90 days before the as-of date',
      twoClaimants: 'Claims of more than one rep have not expired',
      unknownParent: 'The parent code of the file belongs to no account here',
      parentCircle: 'Followed upwards it comes back to itself; these accounts count as having no parent',
    },
  },
});
