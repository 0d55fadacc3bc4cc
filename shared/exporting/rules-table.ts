import { islandsOf } from '../geo/bridged-adjacency';
import { MATURITIES, MATURITY_TYPES } from '../model/maturity';
import { MEASURES } from '../model/settings';
import { TIERS } from '../model/tier';
import { exportTexts } from '../texts/export';
import { termTexts } from '../texts/terms';
import { ruleNames } from '../wording/rule-names';
import { ruleSentence } from '../wording/rule-words';
import { column, fill } from './columns';
import { isWeighted } from './maturity-table';
import { type PlanExport, unitName } from './plan-export';
import type { Cell, Format, Table } from './table';

type Line = readonly [id: string, section: string, item: string, value: Cell, note: string | null];

/** Everything the figures rest on, so that a printed plan can be checked without the program. */
export function rulesTable(plan: PlanExport): Table {
  const { locale } = plan;
  const lines = [
    ...sources(plan),
    ...formulas(plan),
    ...allocationRules(plan),
    ...balanceRules(plan),
    ...strategyRules(plan),
    ...workloadRules(plan),
    ...tierRules(plan),
    ...maturityRules(plan),
    ...disruptionRules(plan),
  ];
  const section = { id: 'section', heading: exportTexts[locale].rules.section, width: 16, format: 'text' as const };
  return {
    id: 'rules',
    name: exportTexts[locale].sheet.rules,
    columns: [
      column(locale, 'id', 'text', 26),
      section,
      column(locale, 'item', 'text', 40),
      column(locale, 'value', 'text', 60),
      column(locale, 'note', 'text', 60),
    ],
    rowCount: lines.length,
    rows: () => lines,
  };
}

function as(value: number, format: Format): Cell {
  return { value, format };
}

function sources(plan: PlanExport): Line[] {
  const { locale, workspace, settings } = plan;
  const texts = exportTexts[locale];
  const { basemap } = workspace;
  const own = <T>(zh: T, en: T): T => (locale === 'en' ? en : zh);
  const line = (id: string, item: string, value: Cell): Line => [id, texts.rules.source, item, value, null];
  return [
    line('workspace', texts.summary.workspace, workspace.name),
    ...(workspace.sample ? [line('sample', texts.summary.sample, texts.summary.sampleNote)] : []),
    line('asOf', texts.summary.asOf, { value: settings.asOf, format: 'date' }),
    line('basemap', texts.rules.basemap, `${own(basemap.nameZh, basemap.nameEn)} (${basemap.id} ${basemap.version})`),
    line('attribution', texts.rules.attribution, own(basemap.attributionZh, basemap.attributionEn)),
    line('notice', texts.rules.notice, own(basemap.noticeZh, basemap.noticeEn)),
  ];
}

function formulas(plan: PlanExport): Line[] {
  const { rules, summary } = exportTexts[plan.locale];
  const line = (id: string, item: string, value: string): Line => [id, rules.formula, item, value, null];
  return [
    line('precedence', rules.precedence, rules.precedenceText),
    line('workload', rules.workloadFormula, rules.workloadText),
    line('travel', rules.travelFormula, rules.travelText),
    line('deviation', rules.deviationFormula, rules.deviationText),
    line('score', summary.score, summary.scoreNote),
    line('cv', summary.cv, summary.cvNote),
    line('dissimilarity', rules.dissimilarityFormula, rules.dissimilarityText),
    ...(isWeighted(plan.settings.balance) ? [line('basis', rules.basisFormula, rules.basisText)] : []),
    line('compactness', rules.compactnessFormula, rules.compactnessText),
  ];
}

/** The plan's ordered rules in words; ranks begin at 1, and a rule that is off says so. */
function allocationRules(plan: PlanExport): Line[] {
  const { locale, snapshot } = plan;
  const { rules } = exportTexts[locale];
  if (snapshot.rules.length === 0) return [['rule.none', rules.allocation, rules.noRules, rules.noRulesText, null]];
  const names = ruleNames(plan, locale);
  const given = new Map<string, number>();
  for (const { rule } of snapshot.outcomes.values()) given.set(rule, (given.get(rule) ?? 0) + 1);
  return snapshot.rules.map((rule, at): Line => {
    const item = fill(rule.enabled ? rules.rank : rules.rankOff, { rank: at + 1, rule: rule.name });
    const count = fill(rules.given, { count: given.get(rule.key) ?? 0 });
    return [
      `rule.${rule.key}`,
      rules.allocation,
      item,
      ruleSentence(rule, names, locale),
      rule.note === '' ? count : `${count} · ${rule.note}`,
    ];
  });
}

function balanceRules(plan: PlanExport): Line[] {
  const name = (u: number): string => unitName(plan, u);
  const islands = islandsOf(plan.field.units.adjacency)
    .map(([unit, to]) => `${name(unit)} → ${name(to)}`)
    .join(', ');
  const { rules, summary, target } = exportTexts[plan.locale];
  const { balance, seaLinkKm } = plan.settings;
  const { measure } = termTexts[plan.locale];
  const line = (id: string, item: string, value: Cell): Line => [`balance.${id}`, rules.balance, item, value, null];
  return [
    line('measure', summary.measure, measure[balance.measure]),
    line('target', summary.targetRule, target[balance.target]),
    line('band', summary.band, as(balance.band, 'percent')),
    ...MEASURES.map((m) =>
      line(`index.${m}`, fill(rules.indexWeight, { measure: measure[m] }), as(balance.indexWeights[m], 'decimal')),
    ),
    line('seaLinkKm', rules.seaLink, as(seaLinkKm, 'decimal')),
    ...(islands === '' ? [] : [line('islands', rules.islands, islands)]),
  ];
}

/** Only what a strategy changes; without any, balance counts every market alike. */
function strategyRules(plan: PlanExport): Line[] {
  const { rules } = exportTexts[plan.locale];
  const terms = termTexts[plan.locale];
  const { balance, strategy } = plan.settings;
  return MATURITIES.flatMap((m): Line[] => {
    const { weight, targetShare, indexWeights } = balance.types[m];
    const note = strategy.notes[m];
    const type = terms.maturity[m];
    const line = (id: string, item: string, value: Cell): Line => [
      `strategy.${m}.${id}`,
      rules.strategy,
      item,
      value,
      null,
    ];
    return [
      ...(note === '' ? [] : [line('note', fill(rules.strategyNote, { type }), note)]),
      ...(weight === 100 ? [] : [line('weight', fill(rules.typeWeight, { type }), as(weight / 100, 'percent'))]),
      ...(targetShare === null ? [] : [line('target', fill(rules.typeTarget, { type }), as(targetShare, 'percent'))]),
      ...(indexWeights === null
        ? []
        : MEASURES.map((measure) => {
            const item = fill(rules.typeIndex, { type, measure: terms.measure[measure] });
            return line(`index.${measure}`, item, as(indexWeights[measure], 'decimal'));
          })),
    ];
  });
}

function workloadRules(plan: PlanExport): Line[] {
  const { rules } = exportTexts[plan.locale];
  const terms = termTexts[plan.locale];
  const { cadence, capacity, detourFactor, speedKmh, healthyUtilisation } = plan.settings.workload;
  const line = (id: string, item: string, value: Cell): Line => [`workload.${id}`, rules.workload, item, value, null];
  const table = TIERS.flatMap((t) =>
    MATURITIES.flatMap((m) => {
      const names = { tier: terms.tier[t], maturity: terms.maturity[m] };
      const { visits, visitHours, paperworkHours } = cadence[t][m];
      return [
        line(`visits.${t}.${m}`, fill(rules.visits, names), as(visits, 'decimal')),
        line(`hours.${t}.${m}`, fill(rules.hoursPerVisit, names), as(visitHours + paperworkHours, 'decimal')),
      ];
    }),
  );
  return [
    line('detour', rules.detour, as(detourFactor, 'decimal')),
    line('speed', rules.speed, as(speedKmh, 'decimal')),
    line('hoursPerDay', rules.hoursPerDay, as(capacity.hoursPerDay, 'decimal')),
    line('breakHours', rules.breakHours, as(capacity.breakHoursPerDay, 'decimal')),
    line('days', rules.days, as(capacity.daysPerYear, 'decimal')),
    line('fieldShare', rules.fieldShare, as(capacity.fieldShare, 'percent')),
    line('healthyLow', rules.healthyLow, as(healthyUtilisation[0], 'percent')),
    line('healthyHigh', rules.healthyHigh, as(healthyUtilisation[1], 'percent')),
    ...table,
  ];
}

function tierRules(plan: PlanExport): Line[] {
  const { rules, input } = exportTexts[plan.locale];
  const { weights, keyShare, cumulative } = plan.settings.tier;
  const line = (id: string, item: string, value: Cell): Line => [`tier.${id}`, rules.tiers, item, value, null];
  const names = ['revenue', 'potential', 'growth', 'margin', 'strategic'] as const;
  return [
    ...names.map((n) => line(`weight.${n}`, fill(rules.tierWeight, { input: input[n] }), as(weights[n], 'decimal'))),
    line('keyShare', rules.keyShare, as(keyShare, 'percent')),
    line('endA', rules.tierA, as(cumulative[0], 'percent')),
    line('endB', rules.tierB, as(cumulative[1], 'percent')),
  ];
}

function maturityRules(plan: PlanExport): Line[] {
  const { rules, input } = exportTexts[plan.locale];
  const { ramps, minimumEvidence } = plan.settings.maturity;
  const { maturity } = termTexts[plan.locale];
  const line = (id: string, item: string, value: Cell, note: string | null = null): Line => {
    return [`maturity.${id}`, rules.maturity, item, value, note];
  };
  return [
    line('minimumEvidence', rules.minimumEvidence, as(minimumEvidence, 'percent')),
    ...MATURITY_TYPES.flatMap((type) =>
      ramps[type].map((ramp) => {
        const item = fill(rules.ramp, { type: maturity[type], input: input[ramp.input], weight: ramp.weight });
        const points = ramp.points.map(([x, y]) => `${x} → ${y}`).join('; ');
        return line(`${type}.${ramp.input}`, item, points, rules.rampNote);
      }),
    ),
  ];
}

function disruptionRules(plan: PlanExport): Line[] {
  const { rules } = exportTexts[plan.locale];
  const { longRelationshipYears, revenueAtRisk } = plan.settings.disruption;
  const line = (id: string, item: string, value: Cell): Line => [
    `disruption.${id}`,
    rules.disruption,
    item,
    value,
    null,
  ];
  return [
    line('longYears', rules.longYears, as(longRelationshipYears, 'decimal')),
    line('riskLow', rules.riskRange, as(revenueAtRisk[0], 'percent')),
    line('riskHigh', rules.riskRange, as(revenueAtRisk[1], 'percent')),
  ];
}
