import type { ReactNode } from 'react';
import type { PlanMeasures } from '@shared/metrics/plan-measures';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { DeltaCell } from './delta-cell';
import { MEASURE_LINES, type MeasureLine } from './measures';
import styles from './side.module.css';
import type { SidePlan } from './side-plan';

interface Props {
  readonly shown: readonly SidePlan[];
  /** Of the plan they are compared with, which need not be among them. */
  readonly base: PlanMeasures;
}

/** Every measure of every plan, with how far it lies from the base. */
export function MeasureTable({ shown, base }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <Panel title={t('whatif.measures')} flush testId="side-measures">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" />
            {shown.map(({ letter, plan, isBase }) => (
              <th key={letter} scope="col" colSpan={2} className={styles.number} title={plan.meta.name}>
                <b className={styles.letter}>{letter}</b> {isBase && t('whatif.baseMark')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MEASURE_LINES.map((line) => (
            <tr key={line.id} data-measure={line.id}>
              <th scope="row">{t(`whatif.measure.${line.id}`)}</th>
              {shown.map(({ letter, isBase, measures }) => (
                <Cells
                  key={letter}
                  line={line}
                  value={measures[line.id]}
                  change={isBase ? 0 : measures[line.id] - base[line.id]}
                />
              ))}
            </tr>
          ))}
          <tr data-measure="revenueAtRisk">
            <th scope="row">{t('whatif.measure.revenueAtRisk')}</th>
            {shown.map(({ letter, measures: { revenueAtRisk } }) => (
              <td key={letter} colSpan={2} className={styles.number}>
                {revenueAtRisk[1] === 0 ? '–' : revenueAtRisk.map((value) => format.compactMoney(value)).join(' – ')}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Panel>
  );
}

interface CellsProps {
  readonly line: MeasureLine;
  readonly value: number;
  readonly change: number;
}

function Cells({ line, value, change }: CellsProps): ReactNode {
  const format = useFormat();
  return (
    <>
      <td className={styles.number}>{line.write(value, format)}</td>
      <DeltaCell line={line} change={change} />
    </>
  );
}
