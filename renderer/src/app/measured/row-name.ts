import type { TerritoryRow } from '@shared/metrics/territory-rows';
import type { Translate } from '@/i18n/use-t';

export function nameOfRow(row: TerritoryRow, t: Translate): string {
  if (row.kind === 'total') return t('balance.row.total');
  if (row.kind === 'unassigned') return t('balance.row.unassigned');
  return row.source?.name ?? '';
}
