import { defineTexts } from './define';

/** What the demonstration says it did. */
export const demoTexts = defineTexts({
  'zh-CN': {
    imported: '导入  {{accounts}} 个客户、{{reps}} 名销售代表、{{units}} 个单元（合成示例数据）',
    plan: '方案  “{{active}}”生效中；在副本“{{draft}}”上调整',
    before: '均衡  {{measure}}得分 {{score}}，容差内 {{inBand}}，最大偏差 {{largest}}',
    move: '调整  {{unit}}：{{from}} → {{to}}，得分 {{before}} → {{after}}',
    none: '调整  没有能提高得分的单次移动',
    after: '均衡  {{measure}}得分 {{score}}，容差内 {{inBand}}，最大偏差 {{largest}}',
    price: '变动  {{accounts}} 个客户更换负责人，占销售额 {{revenue}}',
    exported: '导出  {{file}}，{{rows}} 行',
  },
  en: {
    imported: 'import    {{accounts}} accounts, {{reps}} reps, {{units}} units (synthetic sample)',
    plan: 'plan      "{{active}}" is active; working on its copy "{{draft}}"',
    before: 'balance   {{measure}}: score {{score}}, in band {{inBand}}, largest deviation {{largest}}',
    move: 'reassign  {{unit}}: {{from}} → {{to}}, score {{before}} → {{after}}',
    none: 'reassign  no single move would improve the score',
    after: 'balance   {{measure}}: score {{score}}, in band {{inBand}}, largest deviation {{largest}}',
    price: 'price     {{accounts}} accounts change owner, {{revenue}} of revenue',
    exported: 'export    {{file}}, {{rows}} rows',
  },
});
