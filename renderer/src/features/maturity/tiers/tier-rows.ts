import type { TierOverride, TierSheet } from '@shared/contract/tiers';
import type { TierSettings } from '@shared/model/settings';
import type { Tier } from '@shared/model/tier';
import { TIERS } from '@shared/model/tier';
import { tierRanks, type TierRanks, tierScores, tiersByScore, withTierOverrides } from '@shared/rules/tier';

/** One account with what made its tier; figures null where they are missing, money in minor units. */
export interface TierRow {
  readonly at: number;
  readonly code: string;
  readonly name: string;
  readonly now: Tier;
  readonly next: Tier;
  readonly score: number;
  readonly revenue: number | null;
  readonly potential: number | null;
  readonly growth: number | null;
  readonly margin: number | null;
  readonly strategic: boolean;
  readonly override: TierOverride | null;
  /** Ranks in [0, 1] that went into the score, in the order of RANKED. */
  readonly ranks: readonly (number | null)[];
}

export interface Tiered {
  readonly scores: Float64Array;
  /** Index into TIERS, overrides counted. */
  readonly tiers: Uint8Array;
}

/** Sorted once a sheet; weights are then tried without sorting again. */
export function ranksOf(sheet: TierSheet): TierRanks {
  return tierRanks(sheet);
}

export function tiered(sheet: TierSheet, ranks: TierRanks, settings: TierSettings): Tiered {
  const scores = tierScores(ranks, sheet.strategic, settings);
  const position = new Map(sheet.overrides.map((override) => [override.account, override.tier]));
  const byRule = tiersByScore(scores, sheet.strategic, settings);
  if (position.size === 0) return { scores, tiers: byRule };
  const overrides = new Map<number, Tier>();
  sheet.code.forEach((code, i) => {
    const tier = position.get(code);
    if (tier) overrides.set(i, tier);
  });
  return { scores, tiers: withTierOverrides(byRule, overrides) };
}

/** @param now as the field has them, @param only accounts to list */
export function tierRows(
  sheet: TierSheet,
  ranks: TierRanks,
  now: Uint8Array,
  next: Tiered,
  only: (at: number) => boolean,
): readonly TierRow[] {
  const overrides = new Map(sheet.overrides.map((override) => [override.account, override]));
  const known = (value: number, scale = 1): number | null => (Number.isNaN(value) ? null : value * scale);
  const rows: TierRow[] = [];
  for (let i = 0; i < sheet.code.length; i++) {
    if (!only(i)) continue;
    rows.push({
      at: i,
      code: sheet.code[i],
      name: sheet.name[i],
      now: TIERS[now[i]],
      next: TIERS[next.tiers[i]],
      score: next.scores[i],
      revenue: known(sheet.revenue[i], 100),
      potential: known(sheet.potential[i], 100),
      growth: known(sheet.growth[i]),
      margin: known(sheet.margin[i]),
      strategic: sheet.strategic[i] === 1,
      override: overrides.get(sheet.code[i]) ?? null,
      ranks: [ranks.revenue[i], ranks.potential[i], ranks.growth[i], ranks.margin[i]].map((rank) => known(rank)),
    });
  }
  return rows.sort((a, b) => b.score - a.score || a.at - b.at);
}

/** `counts[from][to]` over accounts, both in the order of TIERS. */
export function tierTransitions(now: Uint8Array, next: Uint8Array): readonly (readonly number[])[] {
  const counts = TIERS.map(() => TIERS.map(() => 0));
  for (let i = 0; i < now.length; i++) counts[now[i]][next[i]]++;
  return counts;
}
