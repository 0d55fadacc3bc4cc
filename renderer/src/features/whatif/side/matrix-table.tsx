import { Checkbox, Segmented } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { Panel } from '@/ui/panel';
import { useMeasureFormat } from '@/ui/use-measure-format';
import { type MatrixRow, matrixRows } from './matrix-rows';
import { signed } from './measures';
import styles from './side.module.css';
import type { SidePlan } from './side-plan';

interface Props {
  readonly base: OpenPlan;
  readonly shown: readonly SidePlan[];
}

/** Territory × maturity of one of the plans, with what each cell has more or less than in the base. */
export function MatrixTable({ base, shown }: Props): ReactNode {
  const t = useT();
  const { field, index, settings } = useOpened();
  const [wanted, setWanted] = useState<string | null>(null);
  const [changedOnly, setChangedOnly] = useState(false);
  const others = shown.filter(({ isBase }) => !isBase);
  const chosen = shown.find(({ letter }) => letter === wanted) ?? others[0] ?? shown[0];
  const rows = useMemo(
    () => matrixRows({ field, index, settings }, base, chosen.plan),
    [field, index, settings, base, chosen],
  );
  const inView = changedOnly ? rows.filter((row) => row.key === '' || changed(row)) : rows;
  return (
    <Panel
      title={`${t('whatif.matrix.title')} · ${t(`term.measure.${settings.balance.measure}`)}`}
      flush
      testId="side-matrix"
      extra={
        <>
          <Checkbox checked={changedOnly} onChange={(e) => setChangedOnly(e.target.checked)}>
            {t('whatif.matrix.changedOnly')}
          </Checkbox>
          <Segmented
            size="small"
            aria-label={t('whatif.matrix.title')}
            value={chosen.letter}
            onChange={setWanted}
            options={shown.map(({ letter, plan }) => ({ value: letter, label: letter, title: plan.meta.name }))}
          />
        </>
      }
    >
      {rows.length === 1 ? (
        <EmptyState title={t('whatif.matrix.none')} />
      ) : (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('whatif.matrix.territory')}</th>
                {MATURITIES.map((maturity) => (
                  <th key={maturity} scope="col" colSpan={2} className={styles.number}>
                    <MaturityGlyph maturity={maturity} label />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {inView.map((row) => (
                <tr key={row.key} data-total={row.key === '' || undefined}>
                  <th scope="row">{row.key === '' ? t('whatif.matrix.total') : row.name}</th>
                  {row.value.map((value, m) => (
                    <Cell key={MATURITIES[m]} value={value} change={value - row.base[m]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function changed({ value, base }: MatrixRow): boolean {
  return value.some((v, m) => v !== base[m]);
}

function Cell({ value, change }: { readonly value: number; readonly change: number }): ReactNode {
  const format = useFormat();
  const { measure } = useOpened().settings.balance;
  const write = useMeasureFormat();
  const line = { write: (v: number) => write(measure, v) };
  const same = write(measure, Math.abs(change)) === write(measure, 0);
  return (
    <>
      <td className={styles.number}>{value === 0 ? <span className={styles.muted}>–</span> : write(measure, value)}</td>
      <td className={styles.delta}>{same ? '' : `${change > 0 ? '▲' : '▼'} ${signed(line, change, format)}`}</td>
    </>
  );
}
