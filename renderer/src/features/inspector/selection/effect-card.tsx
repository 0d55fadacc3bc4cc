import type { ReactNode } from 'react';
import type { TerritoryRow } from '@shared/metrics/territory-rows';
import type { WorkspaceSettings } from '@shared/model/settings';
import { nameOfRow } from '@/app/measured/row-name';
import { useIslandNote } from '@/app/measured/use-island-note';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { BeforeAfter } from '@/ui/before-after';
import { FigureList } from '@/ui/figure-list';
import { DeviationText } from '@/ui/territory/deviation-text';
import { PartsMark } from '@/ui/territory/parts-mark';
import { TerritoryName } from '@/ui/territory/territory-name';
import { UtilisationMark } from '@/ui/territory/utilisation-mark';
import { useMeasureFormat } from '@/ui/use-measure-format';
import styles from './selection.module.css';

interface Props {
  readonly row: TerritoryRow;
  readonly role: 'gains' | 'loses';
  readonly settings: WorkspaceSettings;
}

/** One territory, figure by figure, before → after. */
export function EffectCard({ row, role, settings }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const measure = useMeasureFormat();
  const island = useIslandNote();
  const was = row.before;
  const chosen = settings.balance.measure;
  const change = (write: (r: TerritoryRow) => string): ReactNode => (
    <BeforeAfter before={was ? write(was) : null} after={write(row)} />
  );
  return (
    <div className={styles.effect} data-testid={`effect-${role}`} data-territory={row.key}>
      <div className={styles.effectHead}>
        <TerritoryName tone={row.tone} name={nameOfRow(row, t)} />
        <span className={styles.role}>{t(`inspector.assign.${role}`)}</span>
      </div>
      <FigureList
        items={[
          { id: 'value', label: t(`term.measure.${chosen}`), value: change((r) => measure(chosen, r.value)) },
          {
            id: 'deviation',
            label: t('inspector.figure.deviation'),
            value: (
              <span>
                {was && <DeviationText deviation={was.deviation} inBand={was.inBand} />}
                {was && <span className={styles.arrow}>→</span>}
                <DeviationText deviation={row.deviation} inBand={row.inBand} />
              </span>
            ),
          },
          {
            id: 'utilisation',
            label: t('inspector.figure.utilisation'),
            help: row.repName === '' ? undefined : t('inspector.territory.repLoad', { name: row.repName }),
            value: (
              <UtilisationMark value={row.utilisation} before={was?.utilisation ?? null} settings={settings.workload} />
            ),
          },
          { id: 'accounts', label: t('inspector.figure.accounts'), value: change((r) => format.integer(r.accounts)) },
          { id: 'travel', label: t('inspector.figure.travel'), value: change((r) => format.hours(r.travel)) },
          {
            id: 'shape',
            label: t('inspector.figure.shape'),
            value: <PartsMark parts={row.parts} holes={row.holes} islands={island(row)} />,
          },
        ]}
      />
    </div>
  );
}
