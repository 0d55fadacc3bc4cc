import type { ReactNode } from 'react';
import { type ScenarioOutcome, TOTALS } from '@shared/scenario/compare-worlds';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { DeltaCell } from '../side/delta-cell';
import { MEASURE_LINES, type MeasureLine } from '../side/measures';
import styles from './scenarios.module.css';

/** Every measure as it is, as it would be, and the difference. */
export function PlainAndSupposed({ outcome }: { readonly outcome: ScenarioOutcome }): ReactNode {
  const t = useT();
  const { plain, supposed } = outcome;
  return (
    <Panel title={t('whatif.measures')} flush testId="scenario-measures">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col" className={styles.number}>
              {t('whatif.scenario.plain')}
            </th>
            <th scope="col" className={styles.number}>
              {t('whatif.scenario.supposed')}
            </th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {MEASURE_LINES.map((line) => (
            <Line key={line.id} line={line} was={plain.measures[line.id]} is={supposed.measures[line.id]} />
          ))}
          {TOTALS.map((id) => (
            <Total key={id} id={id} was={plain.totals[id]} is={supposed.totals[id]} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Line({ line, was, is }: { readonly line: MeasureLine; readonly was: number; readonly is: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <tr data-measure={line.id}>
      <th scope="row">{t(`whatif.measure.${line.id}`)}</th>
      <td className={styles.number}>{line.write(was, format)}</td>
      <td className={styles.number}>
        <b>{line.write(is, format)}</b>
      </td>
      <DeltaCell line={line} change={is - was} />
    </tr>
  );
}

interface TotalProps {
  readonly id: (typeof TOTALS)[number];
  readonly was: number;
  readonly is: number;
}

/** More or less of it is neither better nor worse: it is what was supposed. */
function Total({ id, was, is }: TotalProps): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <tr data-measure={`total-${id}`}>
      <th scope="row">{t(`whatif.scenario.total.${id}`)}</th>
      <td className={styles.number}>{format.compactMoney(was)}</td>
      <td className={styles.number}>
        <b>{format.compactMoney(is)}</b>
      </td>
      <td className={styles.change}>{is !== was && was > 0 && format.signedPercent(is / was - 1, 1)}</td>
    </tr>
  );
}
