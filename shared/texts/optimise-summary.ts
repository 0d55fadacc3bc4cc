import { defineTexts } from './define';

/** What a candidate of the optimiser does, in a few sentences. */
export const optimiseSummaryTexts = defineTexts({
  'zh-CN': {
    nothing: '现方案已经是找到的最好方案，没有可改之处。',
    does: { one: '调整 {{count}} 个单元', other: '调整 {{count}} 个单元' },
    makes: { one: '，新增 {{count}} 个区域', other: '，新增 {{count}} 个区域' },
    dissolves: { one: '，撤销 {{count}} 个区域', other: '，撤销 {{count}} 个区域' },
    end: '。',
    way: {
      one: '{{from}} → {{to}}：{{count}} 个单元（{{units}}）。',
      other: '{{from}} → {{to}}：{{count}} 个单元（{{units}}）。',
    },
    brings: '目的：最大偏差由 {{before}} 变为 {{after}}，达标区域由 {{inBefore}} 变为 {{inAfter}}。',
    costs: '代价：{{accounts}} 个客户换人，占收入 {{share}}；全年差旅 {{hours}} 小时。',
    first: '{{accounts}} 个客户首次有人负责：原来无人负责，没有人失去，不算换人。',
    notAll: '没有全部达标；原因见下。',
  },
  en: {
    nothing: 'The plan is already the best that was found; nothing is to be changed.',
    does: { one: '{{count}} unit goes elsewhere', other: '{{count}} units go elsewhere' },
    makes: { one: ', {{count}} territory is new', other: ', {{count}} territories are new' },
    dissolves: { one: ', {{count}} territory is given up', other: ', {{count}} territories are given up' },
    end: '.',
    way: {
      one: '{{from}} → {{to}}: {{count}} unit ({{units}}).',
      other: '{{from}} → {{to}}: {{count}} units ({{units}}).',
    },
    brings:
      'What for: the largest deviation goes from {{before}} to {{after}}, territories in the band from {{inBefore}} to {{inAfter}}.',
    costs: 'What it costs: {{accounts}} accounts change owner, {{share}} of revenue; travel {{hours}} h a year.',
    first:
      'First owner for {{accounts}} accounts: nobody had them and nobody loses them, so they do not count as changing owner.',
    notAll: 'Not all wishes are kept; why is said below.',
  },
});
