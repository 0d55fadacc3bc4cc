import type { RuleField } from '../model/rule';
import { MATURITIES } from '../model/maturity';
import { TIERS } from '../model/tier';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';
import { termTexts } from '../texts/terms';
import type { Locale } from './locale';

/** What the keys that rules hold are called; a key nobody knows any more stands for itself. */
export interface RuleNames {
  rep(code: string): string;
  /** A key of a field of choices. */
  choice(field: RuleField, key: string): string;
}

interface Ground {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: Pick<PlanSnapshot, 'territories'>;
  /** Names of regions by code, in the wanted language. */
  readonly regions: ReadonlyMap<string, string>;
}

export function ruleNames({ field, index, snapshot, regions }: Ground, locale: Locale): RuleNames {
  const terms = termTexts[locale];
  const rep = (code: string): string => {
    const at = index.rep.get(code);
    return at === undefined ? code : field.reps.name[at];
  };
  const unit = (code: string): string => {
    const at = index.unit.get(code);
    if (at === undefined) return code;
    return (locale === 'en' && field.units.nameEn[at]) || field.units.name[at];
  };
  const choice = (of: RuleField, key: string): string => {
    if (of === 'tier') return TIERS.some((tier) => tier === key) ? terms.tier[key as (typeof TIERS)[number]] : key;
    if (of === 'maturity') {
      return MATURITIES.some((m) => m === key) ? terms.maturity[key as (typeof MATURITIES)[number]] : key;
    }
    if (of === 'region') return regions.get(key) ?? key;
    if (of === 'unit') return unit(key);
    if (of === 'territory') return snapshot.territories.find((t) => t.key === key)?.name ?? key;
    return of === 'presentOwner' || of === 'claimHolder' ? rep(key) : key;
  };
  return { rep, choice };
}
