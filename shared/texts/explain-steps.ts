import { defineTexts } from './define';

/** Why a step of the precedence decided or did not; keys are the codes of `shared/planning/explain`. */
export const explainStepTexts = defineTexts({
  'zh-CN': {
    lock: {
      owner: '已锁定归 {{rep}}。理由：{{reason}}',
      pool: '已锁定在公海。理由：{{reason}}',
      absent: '没有锁定',
    },
    ruling: {
      owner: '裁定归 {{rep}}。理由：{{reason}}',
      pool: '裁定进入公海。理由：{{reason}}',
      absent: '没有裁定',
    },
    exclusion: {
      everyone: '任何人都不得负责。理由：{{reason}}',
      ownerBarred: '本应归 {{rep}}，但该代表已被排除。理由：{{reason}}',
      bars: '{{rep}} 不得负责此客户。理由：{{reason}}',
      absent: '没有排除',
    },
    manual: {
      owner: '手工指定归 {{rep}}。理由：{{reason}}',
      pool: '手工放入公海。理由：{{reason}}',
      barred: '曾手工指定给 {{rep}}，但该代表已被排除。理由：{{reason}}',
      absent: '没有手工指定',
    },
    rule: {
      owner: '规则“{{rule}}”分配给 {{rep}}',
      barred: '规则“{{rule}}”分配给 {{rep}}，但该人被排除',
      repGone: '规则“{{rule}}”分配给 {{rep}}，但此人已不在工作区',
      none: '本方案没有分配规则',
      absent: '上次运行时没有规则分配该客户',
    },
    geography: {
      owner: '位于 {{unit}}（{{unitCode}}），属于 {{territory}}，由 {{rep}} 负责',
      withoutRep: '位于 {{unit}}（{{unitCode}}），属于 {{territory}}，但该区域没有销售代表',
      barred: '位于 {{unit}}（{{unitCode}}），属于 {{territory}}，但其负责人已被排除',
      unitUnassigned: '位于 {{unit}}（{{unitCode}}），该单元未分配给任何区域',
      notPlaced: '没有位置，无法按地理归属',
    },
    none: { pool: '没有任何依据指定负责人，进入公海' },
    notReached: '前面的依据已经决定，不再考虑',
  },
  en: {
    lock: {
      owner: 'Locked to {{rep}}. Reason: {{reason}}',
      pool: 'Locked in the pool. Reason: {{reason}}',
      absent: 'No lock',
    },
    ruling: {
      owner: 'Ruled to {{rep}}. Reason: {{reason}}',
      pool: 'Ruled to the pool. Reason: {{reason}}',
      absent: 'No ruling',
    },
    exclusion: {
      everyone: 'Nobody may own it. Reason: {{reason}}',
      ownerBarred: 'Would go to {{rep}}, who is barred. Reason: {{reason}}',
      bars: '{{rep}} may not own it. Reason: {{reason}}',
      absent: 'Nobody is barred',
    },
    manual: {
      owner: 'Assigned by hand to {{rep}}. Reason: {{reason}}',
      pool: 'Put in the pool by hand. Reason: {{reason}}',
      barred: 'Assigned by hand to {{rep}}, who is barred. Reason: {{reason}}',
      absent: 'Not assigned by hand',
    },
    rule: {
      owner: 'The rule “{{rule}}” gives it to {{rep}}',
      barred: 'The rule “{{rule}}” gives it to {{rep}}, who is excluded',
      repGone: 'The rule “{{rule}}” gives it to {{rep}}, who is no longer in the workspace',
      none: 'This plan has no allocation rules',
      absent: 'No rule took it when the rules were last run',
    },
    geography: {
      owner: 'In {{unit}} ({{unitCode}}), which is in {{territory}}, run by {{rep}}',
      withoutRep: 'In {{unit}} ({{unitCode}}), which is in {{territory}}, but nobody runs it',
      barred: 'In {{unit}} ({{unitCode}}), which is in {{territory}}, but its rep is barred',
      unitUnassigned: 'In {{unit}} ({{unitCode}}), which is in no territory',
      notPlaced: 'No place is known, so geography cannot decide',
    },
    none: { pool: 'Nothing names an owner: the pool' },
    notReached: 'Not considered: decided above',
  },
});
