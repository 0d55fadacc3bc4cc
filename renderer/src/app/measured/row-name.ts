import type { TerritoryRow } from '@shared/metrics/territory-rows';
import { PREVIEW_KEY } from '@/app/state/preview';
import type { Translate } from '@/i18n/use-t';

export function nameOfRow(row: TerritoryRow, t: Translate): string {
  if (row.kind === 'total') return t('balance.row.total');
  if (row.kind === 'unassigned') return t('balance.row.unassigned');
  return row.key === PREVIEW_KEY ? t('balance.row.newTerritory') : (row.source?.name ?? '');
}
