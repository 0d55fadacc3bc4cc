import type { ReactNode } from 'react';
import type { RuleCoverage } from '@shared/contract/rules';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { tip } from '@/ui/tip/tip';
import styles from './queue.module.css';

interface Props {
  readonly coverage: RuleCoverage;
  readonly most: number;
}

/** Of what a rule matches: taken solid, passed on hatched, taken above it pale; the figures stand beside the bar. */
export function FlowBar({ coverage, most }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { matches, reached, taken, fellThrough } = coverage;
  const before = matches - reached;
  const width = (count: number): { width: string } => ({ width: `${(100 * count) / most}%` });
  const words = {
    matches: format.integer(matches),
    taken: format.integer(taken),
    fell: format.integer(fellThrough),
    before: format.integer(before),
  };
  return (
    <span className={styles.flowCell} {...tip({ text: t('rules.queue.flowTip', words) })}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.taken} style={width(taken)} />
        <span className={styles.fell} style={width(fellThrough)} />
        <span className={styles.before} style={width(before)} />
      </span>
      <span className={styles.flowFigures} data-testid="rule-flow">
        <b>{words.taken}</b> / {words.fell} / {words.before}
      </span>
    </span>
  );
}
