import type { ReactNode } from 'react';
import type { ScenarioOutcome } from '@shared/scenario/compare-worlds';
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
