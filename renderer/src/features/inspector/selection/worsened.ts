import type { TerritoryRow } from '@shared/metrics/territory-rows';
import type { WorkloadSettings } from '@shared/model/settings';

export type Worsening =
  | { readonly kind: 'splits'; readonly parts: number }
  | { readonly kind: 'hole'; readonly holes: number }
  | { readonly kind: 'empties' }
  | { readonly kind: 'overloads'; readonly share: number }
  | { readonly kind: 'noRep' };

/** What an edit makes worse in a territory; what was as bad before is not news. */
export function worsened(row: TerritoryRow, settings: WorkloadSettings): readonly Worsening[] {
  const { before } = row;
  const found: Worsening[] = [];
  const parts = row.parts ?? 0;
  const holes = row.holes ?? 0;
  const [, high] = settings.healthyUtilisation;
  if (parts === 0) found.push({ kind: 'empties' });
  if (parts > Math.max(1, before?.parts ?? 1)) found.push({ kind: 'splits', parts });
  if (holes > (before?.holes ?? 0)) found.push({ kind: 'hole', holes });
  if (row.utilisation !== null && row.utilisation > high && row.utilisation > (before?.utilisation ?? 0)) {
    found.push({ kind: 'overloads', share: row.utilisation });
  }
  if (row.source?.rep === null && row.units > (before?.units ?? 0)) found.push({ kind: 'noRep' });
  return found;
}
