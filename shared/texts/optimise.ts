import { defineTexts } from './define';

/** What the optimiser finds, as window and command line say it. */
export const optimiseTexts = defineTexts({
  'zh-CN': {
    kind: { asked: '按要求', steady: '少变动', compact: '更紧凑', fair: '更均衡', free: '重新划分' },
    figure: {
      score: '均衡得分',
      largestDeviation: '最大偏差',
      meanDeviation: '平均偏差',
      shareInBand: '达标区域',
      travel: '差旅（小时/年）',
      workload: '总工作量（小时/年）',
      broken: '不连片区域',
      movedAccounts: '换人客户',
      movedRevenue: '换人收入',
      movedShare: '换人收入占比',
      movedUnits: '调整单元',
    },
    accountsReason: '按客户优化',
    scope: {
      title: '可以动谁',
      all: '全部',
      near: '含相邻',
      own: '仅相关',
      told: {
        near: '可以动的：{{territories}}和相邻区域之间，共 {{units}} 个单元；其余一律不动。',
        own: '可以动的：只有{{territories}}的 {{units}} 个单元；其余一律不动。',
        nobody: '没有区域超出容差带，所以没有可以动的单元。',
      },
      between: '、',
      quoted: '“{{name}}”',
      more: '等 {{count}} 个区域',
    },
    notice: {
      bridged: '“{{unit}}”没有陆上边界或跨海相邻可达，按与“{{to}}”相邻处理。',
      oversize:
        '“{{units}}”单独就是一个区域上限的 {{ratio}}，所以独占“{{territory}}”；其余区域彼此相差在 ±{{othersWithin}} 以内。',
      inPieces: '“{{territory}}”分成了 {{parts}} 块。',
      outsideBand: '“{{territory}}”偏差 {{deviation}}，超出容差带。',
      outsideBandList: '{{count}} 个区域超出容差带：{{list}}。',
      outsideBandMore: '，另有 {{count}} 个',
      outsideBandRelax: '可以延长搜索时间，放宽上限、限值或锁定；把容差放宽到 ±{{band}}，这个结果就全部达标。',
      accountsKept: '{{count}} 个客户按锁定、裁定、报备保护或人工指定保持原负责人。',
      accountsUnplaced: '{{count}} 个客户没有坐标，算不出路途，保持原状。',
      accountsNobodySuits: '没有代表符合要求的客户 {{count}} 个（{{accounts}}），保持无人负责。',
      accountsUnsuited: '{{count}} 个客户的负责人不符合要求，但别人也不符合或不能接手，保持原状。',
      needsNobodyHas: '有 {{count}} 项要求没有任何代表具备（{{words}}），不作为条件。',
      repsWithoutHome: '{{count}} 位代表没有驻地（{{reps}}），只保留已有客户，不再分给新客户。',
      repsOver: '{{count}} 位代表超出工时上限（{{reps}}），共 {{hours}} 小时/年。',
      repsUnder: '{{count}} 位代表的负荷低于容差带（{{reps}}）。',
      capacityShort: '总工作量比允许的总产能多 {{hours}} 小时/年：要么增加人手，要么放宽上限。',
      capsHold: '换人上限已用到 {{count}} 个客户，因此负荷未能全部达标。',
    },
    reason: {
      unitTooBig:
        '“{{units}}”的{{goal}}是区域目标的 {{ratio}}，一个单元已超出容差带。容差放宽到 ±{{band}} 才行，或减少区域数。',
      locksTooBig: '“{{territory}}”里锁定的单元已是目标的 {{ratio}}。请解锁一部分，或把容差放宽到 ±{{band}}。',
      frozenOutside:
        '“{{territory}}”已锁定，单元不会变动，目前偏差 {{deviation}}。请解锁，或把容差至少放宽到 ±{{band}}。',
      limitsContradict:
        '各区域的{{goal}}下限合计 {{needed}}，而总共只有 {{total}}。请把下限合计降低 {{gap}}，或去掉几个下限。',
      limitsTooLow:
        '各区域的{{goal}}上限合计 {{needed}}，装不下总量 {{total}}。请把上限合计提高 {{gap}}，或去掉几个上限。',
      deadEnd:
        '“{{units}}”只能经“{{gate}}”连出去：单独只有目标的 {{alone}}，连同它又达 {{withGate}}。请放宽连片要求，或把容差放宽到 ±{{band}}。',
      unmatched:
        '“{{units}}”与周边任何单元都拼不成一个达标的区域：{{goal}}最接近目标的连片组合，不是只有 {{below}}，就是达到 {{above}}。请放宽连片要求，或把容差放宽到 ±{{band}}。',
      capTooTight: '换人收入不超过 {{share}} 时达不到均衡：至少要 {{least}}。请放宽上限或容差。',
      capHolds: '换人收入的上限（{{share}}）已经用满，因此没有全部达标。请放宽这个上限，或把容差放宽到 ±{{band}}。',
      accountCapHolds:
        '换人客户的上限（{{share}}）已经用满，因此没有全部达标。请放宽这个上限，或把容差放宽到 ±{{band}}。',
      accountCapTooTight: '换人客户不超过 {{share}} 时达不到均衡：至少要 {{least}}。请放宽上限或容差。',
      handedOffTooTight:
        '“{{rep}}”最多交出 {{cap}} 个客户时达不到均衡：至少要交出 {{count}} 个。请放宽这个上限或容差。',
      takenOverTooTight:
        '“{{rep}}”最多接手 {{cap}} 个客户时达不到均衡：至少要接手 {{count}} 个。请放宽这个上限或容差。',
      scopeLeaves:
        '这次动到的区域都在容差带内；另有 {{count}} 个区域本来就在带外，不在可以动的范围里。要一并修正，请把“可以动谁”放宽到全部。',
      scopeHoldsToNear:
        '只动这 {{units}} 个单元，还有 {{count}} 个区域进不了容差带，其中 {{standing}} 个这次没有动。请把“可以动谁”放宽到相邻区域，或把容差放宽到 ±{{band}}。',
      scopeHoldsToAll:
        '只动这 {{units}} 个单元，还有 {{count}} 个区域进不了容差带，其中 {{standing}} 个这次没有动；只加上相邻区域也不够。请把“可以动谁”放宽到全部，或把容差放宽到 ±{{band}}。',
    },
  },
  en: {
    kind: {
      asked: 'As asked',
      steady: 'Less change',
      compact: 'Shorter travel',
      fair: 'Fairer',
      free: 'Drawn afresh',
    },
    figure: {
      score: 'Balance score',
      largestDeviation: 'Largest deviation',
      meanDeviation: 'Mean deviation',
      shareInBand: 'Territories in band',
      travel: 'Travel (h a year)',
      workload: 'All work (h a year)',
      broken: 'In several pieces',
      movedAccounts: 'Accounts changing owner',
      movedRevenue: 'Revenue changing owner',
      movedShare: 'Share of revenue',
      movedUnits: 'Units moved',
    },
    accountsReason: 'Optimised by account',
    scope: {
      title: 'Who may move',
      all: 'All',
      near: 'Nearby',
      own: 'Own only',
      told: {
        near: 'Only {{territories}} and their neighbours change, among each other ({{units}} units); all else stays.',
        own: 'Only units of {{territories}} move ({{units}}); all else stays.',
        nobody: 'No territory is outside the band, so nothing may move.',
      },
      between: ', ',
      quoted: '“{{name}}”',
      more: ' and {{count}} more',
    },
    notice: {
      bridged: 'No border or sea link reaches “{{unit}}”; it counts as a neighbour of “{{to}}”.',
      oversize:
        '“{{units}}” alone is {{ratio}} of what a territory may carry, so it has “{{territory}}” to itself; the others are within ±{{othersWithin}} of their own mean.',
      inPieces: '“{{territory}}” is in {{parts}} pieces.',
      outsideBand: '“{{territory}}” deviates by {{deviation}}, outside the band.',
      outsideBandList: 'Outside the band ({{count}}): {{list}}.',
      outsideBandMore: ' and {{count}} more',
      outsideBandRelax: 'Search longer, or relax caps, limits or locks; a band of ±{{band}} is what this result keeps.',
      accountsKept: 'Accounts that keep their owner by lock, ruling, protected claim or by hand: {{count}}.',
      accountsUnplaced: 'Accounts without a position stay as they are, as nobody knows the way: {{count}}.',
      accountsNobodySuits:
        'Accounts that no rep may be given, and that stay without an owner: {{count}} ({{accounts}}).',
      accountsUnsuited: 'Accounts whose owner lacks what they ask for, as nobody else may have them: {{count}}.',
      needsNobodyHas: 'What accounts ask for and no rep has tells nobody apart and is left out: {{count}} ({{words}}).',
      repsWithoutHome: 'Reps without a home keep what they have and are given nothing: {{count}} ({{reps}}).',
      repsOver: 'Reps beyond their limit of hours: {{count}} ({{reps}}), {{hours}} h a year in all.',
      repsUnder: 'Reps with less work than the band asks for: {{count}} ({{reps}}).',
      capacityShort: 'There are {{hours}} h a year more work than reps may be given: add people or raise the limit.',
      capsHold:
        'The caps on change are used up with {{count}} accounts; that is why not every rep is within the limits.',
    },
    reason: {
      unitTooBig:
        '“{{units}}” has {{ratio}} of a territory’s target of {{goal}}: one unit exceeds the band. Widen the band to ±{{band}} or ask for fewer territories.',
      locksTooBig:
        'The locked units of “{{territory}}” are {{ratio}} of its target. Unlock some, or widen the band to ±{{band}}.',
      frozenOutside:
        '“{{territory}}” is locked and keeps its units; it deviates by {{deviation}} now. Unlock it, or widen the band to at least ±{{band}}.',
      limitsContradict:
        'The least {{goal}} of the territories comes to {{needed}}, but there is {{total}} in all. Lower these limits by {{gap}}, or take some out.',
      limitsTooLow:
        'The most {{goal}} of the territories comes to {{needed}}, which cannot hold the {{total}} there is. Raise these limits by {{gap}}, or take some out.',
      deadEnd:
        '“{{units}}” is reached through “{{gate}}” only: {{alone}} of a target alone, {{withGate}} together. Relax contiguity, or widen the band to ±{{band}}.',
      unmatched:
        'No units around it make a territory with “{{units}}” that is in the band: what comes nearest has {{below}} or {{above}} of the target of {{goal}}. Relax contiguity, or widen the band to ±{{band}}.',
      capTooTight:
        'With at most {{share}} of revenue changing owner no plan is in the band: it takes {{least}} at least. Raise the cap or widen the band.',
      capHolds:
        'The cap on revenue changing owner ({{share}}) is used up; that is why not all is in the band. Raise this cap, or widen the band to ±{{band}}.',
      accountCapHolds:
        'The cap on accounts changing owner ({{share}}) is used up; that is why not all is in the band. Raise this cap, or widen the band to ±{{band}}.',
      accountCapTooTight:
        'With at most {{share}} of accounts changing owner no plan is in the band: it takes {{least}} at least. Raise the cap or widen the band.',
      handedOffTooTight:
        'With at most {{cap}} accounts handed off by “{{rep}}” no plan is in the band: it takes {{count}} at least. Raise this cap or widen the band.',
      takenOverTooTight:
        'With at most {{cap}} accounts taken over by “{{rep}}” no plan is in the band: it takes {{count}} at least. Raise this cap or widen the band.',
      scopeLeaves:
        'All territories that change are in the band; {{count}} others were outside before and are not among those who may move. To mend them as well, let everybody move (“Who may move”).',
      scopeHoldsToNear:
        'With only these units moving ({{units}}) the band is not held everywhere: {{count}} territories outside, {{standing}} of them not touched. Let the neighbours move as well (“Who may move”), or widen the band to ±{{band}}.',
      scopeHoldsToAll:
        'With only these units moving ({{units}}) the band is not held everywhere: {{count}} territories outside, {{standing}} of them not touched, and the neighbours would not be enough. Let everybody move (“Who may move”), or widen the band to ±{{band}}.',
    },
  },
});
