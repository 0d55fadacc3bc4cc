import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { TerritoryName } from '@/ui/territory/territory-name';
import { nameOfRow } from '@/app/measured/row-name';
import type { TerritoryRow } from '@shared/metrics/territory-rows';

export function NameCell({ row }: { readonly row: TerritoryRow }): ReactNode {
  const t = useT();
  const name = nameOfRow(row, t);
  return row.kind === 'total' ? (
    <span>{name}</span>
  ) : (
    <TerritoryName tone={row.tone} name={name} locked={row.source?.locked} />
  );
}
