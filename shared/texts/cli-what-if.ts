import { defineTexts } from './define';
import { planMeasureTexts } from './plan-measures';

/** What the command line says of scenarios, goals, and several plans beside each other. */
export const cliWhatIfTexts = defineTexts({
  'zh-CN': {
    measure: { ...planMeasureTexts['zh-CN'], workload: '年工作量（小时）' },
    scenario: {
      heading: '推演“{{plan}}”；换人以“{{base}}”为准。不写入任何数据。',
      plain: '现状',
      supposed: '假设后',
      unknownRep: '第 {{number}} 条假设未生效：没有工号为“{{what}}”的代表。',
      unknownUnit: '第 {{number}} 条假设未生效：没有代码为“{{what}}”的区域单元。',
      unknownTerritory: '第 {{number}} 条假设未生效：方案里没有“{{what}}”这个销售区域。',
      orphans:
        '{{rep}} 离职：{{accounts}} 个客户无人接手，销售额 {{revenue}} {{currency}}，工时 {{hours}} 小时/年；空出 {{territories}} 个销售区域。',
      loss: '收入风险（假设）：换人客户 {{accounts}} 个，销售额 {{revenue}}；流失 {{low}}–{{high}}，期望 {{expected}} ± {{spread}} {{currency}}。',
      takeOver: '接手建议：只动离职者的单元，逐个交给最合适的邻区。',
      takes:
        '{{rep}}（{{territory}}）从“{{from}}”接手 {{units}} 个单元（{{names}}）：{{accounts}} 个客户，销售额 {{revenue}} {{currency}}；负荷率 {{before}} → {{after}}',
      left: '{{count}} 个单元没有人能接手：{{names}}',
      overloaded: '接手后超负荷：{{names}}',
      kept: '已存为新方案“{{plan}}”。',
      between: '、',
      saved: '已存为情景“{{name}}”。',
      none: '还没有情景。',
    },
    goal: {
      allowed: '允许',
      deviation: '最大偏差',
      moved: '换人占比',
      steady: '尽量不动',
      free: '不看现状',
      pieces: '允许不连片',
      capped: '换人至多 {{cap}}',
      inBand: '达标',
      reached: '达到 ±{{band}}：调整 {{units}} 个单元，{{accounts}} 个客户换人，占销售额 {{share}}。',
      unreached: '没有找到全部在 ±{{band}} 以内的方案；最接近的最大偏差为 {{nearest}}。',
      piecesHelp: '允许区域不连片即可达标。',
      kept: '已存为新方案“{{plan}}”。',
    },
  },
  en: {
    measure: { ...planMeasureTexts.en, workload: 'Workload, hours a year' },
    scenario: {
      heading: 'Tried on “{{plan}}”; change is counted from “{{base}}”. Nothing is written.',
      plain: 'As it is',
      supposed: 'Supposed',
      unknownRep: 'Assumption {{number}} has no effect: there is no rep with the code {{what}}.',
      unknownUnit: 'Assumption {{number}} has no effect: there is no unit with the code {{what}}.',
      unknownTerritory: 'Assumption {{number}} has no effect: the plan has no territory {{what}}.',
      orphans:
        '{{rep}} leaves: {{accounts}} accounts without an owner, revenue {{revenue}} {{currency}}, {{hours}} h a year; territories without anybody: {{territories}}.',
      loss: 'Revenue at risk (assumed): {{accounts}} accounts change owner, revenue {{revenue}}; loss {{low}}–{{high}}, expected {{expected}} ± {{spread}} {{currency}}.',
      takeOver: 'Who could take over: only the leaver’s units move, one by one, to the neighbour that suits best.',
      takes:
        '{{rep}} ({{territory}}) takes over from “{{from}}” {{units}} units ({{names}}): {{accounts}} accounts, revenue {{revenue}} {{currency}}; utilisation {{before}} → {{after}}',
      left: 'Units that find nobody: {{count}} ({{names}})',
      overloaded: 'Over capacity then: {{names}}',
      kept: 'Kept as the new plan “{{plan}}”.',
      between: ', ',
      saved: 'Saved as the scenario “{{name}}”.',
      none: 'No scenarios yet.',
    },
    goal: {
      allowed: 'Allowed',
      deviation: 'largest deviation',
      moved: 'revenue moved',
      steady: 'as steady as can be',
      free: 'drawn afresh',
      pieces: 'pieces allowed',
      capped: 'at most {{cap}} moved',
      inBand: 'in band',
      reached: 'Within ±{{band}}: {{units}} units move, {{accounts}} accounts change owner, {{share}} of revenue.',
      unreached:
        'No plan was found that brings all within ±{{band}}; the nearest has a largest deviation of {{nearest}}.',
      piecesHelp: 'With territories in pieces the goal can be reached.',
      kept: 'Kept as the new plan “{{plan}}”.',
    },
  },
});
