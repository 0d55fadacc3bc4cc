import { defineTexts } from './define';

/** What each option of the optimiser's wishes is for. */
export const cliWishHelpTexts = defineTexts({
  'zh-CN': {
    preset:
      '从一种常见情况开始：fair 从头公平划分；repair 尽量少变动；hire 新增一人（--rep）；absorb 接手离职者（--rep）；merge 合并（--territory --into）',
    into: '合并到的销售区域：编号或名称',
    wishes: '读入 JSON 文件里的要求，写法同 --json 的 wishes；没写的照旧',
    measures: '同时均衡几个指标及权重，如 workload=2,revenue=1',
    scope:
      '可以动谁：all 全部（默认），near 相关区域和相邻之间，own 只动相关区域的单元；absorb 和 merge 为 own，hire 为 near',
    concerned: '相关区域，除撤并、接收的以外；都没有时为超出容差带的区域',
    contiguity: '区域是否必须连成一片，默认 required',
    homes: '代表驻地作为区域中心：fixed 固定（默认）、preferred 优先、off 不考虑',
    weights: '各项的权重：travel、border、mix、disruption，如 disruption=4',
    mix: '市场类型构成对照谁：field 全部市场（默认），own 区域自己现在的；weights 里 mix 大于 0 才起作用',
    'cap-rep': '某代表最多交出/接手多少客户，如 R01=10/5，可只写一边',
    limit: '区域的硬上下限，如 T1:workload=900..1100，可只写一边；工作量为小时，金额为元',
    lock: '留在原区域不动的单元',
  },
  en: {
    preset:
      'begin with a usual case: fair (drawn afresh), repair (as little change as may be), hire (one more, --rep), absorb (a leaver, --rep), merge (--territory --into)',
    into: 'territory that takes the merged one: key or name',
    wishes: 'wishes from a JSON file, written as `wishes` of --json; what it does not name stays',
    measures: 'several measures to balance with their weights, such as workload=2,revenue=1',
    scope:
      'who may move: all (if not said), near (the territories concerned and their neighbours), own (only units of those concerned); own with absorb and merge, near with hire',
    concerned: 'territories concerned, beside those given up or merged into; with none at all, those outside the band',
    contiguity: 'whether territories must be in one piece, required if not said',
    homes: 'homes of reps as centres of territories: fixed (if not said), preferred, or off',
    weights: 'weights of travel, border, mix and disruption, such as disruption=4',
    mix: 'whose mix of markets to keep: that of the whole field (if not said) or its own of today; counts with weights mix above 0',
    'cap-rep': 'accounts a rep may hand off / take over at most, such as R01=10/5; a side may be left out',
    limit:
      'hard limits of a territory, such as North:workload=900..1100; a side may be left out; hours, money as spoken',
    lock: 'units that stay in the territory they are in',
  },
});
