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
    notice: {
      bridged: '“{{unit}}”与其他单元都不相邻，按与“{{to}}”相邻处理。',
      oversize:
        '“{{units}}”单独就是一个区域上限的 {{ratio}}，所以独占“{{territory}}”；其余区域彼此相差在 ±{{othersWithin}} 以内。',
      inPieces: '“{{territory}}”分成了 {{parts}} 块。',
      outsideBand: '“{{territory}}”偏差 {{deviation}}，超出容差带。',
    },
    reason: {
      unitTooBig:
        '“{{units}}”的{{goal}}是区域目标的 {{ratio}}，一个单元已超出容差带。容差放宽到 ±{{band}} 才行，或减少区域数。',
      locksTooBig: '“{{territory}}”里锁定的单元已是目标的 {{ratio}}。请解锁一部分，或把容差放宽到 ±{{band}}。',
      frozenOutside: '“{{territory}}”已锁定，偏差 {{deviation}} 不会改变。请解锁，或把容差放宽到 ±{{band}}。',
      limitsContradict: '各区域的上下限与总量矛盾：{{goal}}共 {{total}}，要求 {{needed}}。',
      deadEnd:
        '“{{units}}”只能经“{{gate}}”连出去：单独只有目标的 {{alone}}，连同它又达 {{withGate}}。请放宽连片要求，或把容差放宽到 ±{{band}}。',
      capTooTight: '换人收入不超过 {{share}} 时达不到均衡：至少要 {{least}}。请放宽上限或容差。',
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
    notice: {
      bridged: '“{{unit}}” touches no other unit and is taken as a neighbour of “{{to}}”.',
      oversize:
        '“{{units}}” alone is {{ratio}} of what a territory may carry, so it has “{{territory}}” to itself; the others are within ±{{othersWithin}} of their own mean.',
      inPieces: '“{{territory}}” is in {{parts}} pieces.',
      outsideBand: '“{{territory}}” deviates by {{deviation}}, outside the band.',
    },
    reason: {
      unitTooBig:
        '“{{units}}” has {{ratio}} of a territory’s target of {{goal}}: one unit exceeds the band. Widen the band to ±{{band}} or ask for fewer territories.',
      locksTooBig:
        'The locked units of “{{territory}}” are {{ratio}} of its target. Unlock some, or widen the band to ±{{band}}.',
      frozenOutside:
        '“{{territory}}” is locked with a deviation of {{deviation}}. Unlock it, or widen the band to ±{{band}}.',
      limitsContradict: 'The limits of the territories contradict the total: {{goal}} {{total}}, wanted {{needed}}.',
      deadEnd:
        '“{{units}}” is reached through “{{gate}}” only: {{alone}} of a target alone, {{withGate}} together. Relax contiguity, or widen the band to ±{{band}}.',
      capTooTight:
        'With at most {{share}} of revenue changing owner no plan is in the band: it takes {{least}} at least. Raise the cap or widen the band.',
    },
  },
});
