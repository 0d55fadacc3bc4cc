import { Button } from 'antd';
import type { ReactNode } from 'react';
import { balance } from '@shared/metrics/balance';
import type { PlanPatch } from '@shared/model/plan';
import type { Combined } from '@shared/optimise/moves/combine';
import type { Move } from '@shared/optimise/moves/move-list';
import { outcomeOf } from '@/app/state/outcomes';
import { usePlanBalance } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './moves.module.css';
import parts from '../parts.module.css';
import { Against } from './against';
import { useMoveWords } from './move-words';
import { Touched } from './touched';

interface Props {
  readonly chosen: readonly Move[];
  readonly combined: Combined;
  /** What the map shows of it. */
  readonly shown: readonly Move[];
  readonly patch: PlanPatch;
  /** A move of the person's own, not one of the list. */
  readonly tried: boolean;
  onAccept(): void;
}

/** What is looked at: the territories that lose and gain, before and after, all of it together, and what cannot go along. */
export function Chosen({ chosen, combined, shown, patch, tried, onAccept }: Props): ReactNode {
  const t = useT();
  const words = useMoveWords();
  const { field, index, plan, settings } = useOpened();
  const before = usePlanBalance();
  if (chosen.length === 0) return <p className={parts.muted}>{t('optimise.moves.look')}</p>;
  const next = outcomeOf(field, index, plan, patch);
  const after = next.ok ? balance(field, next.value.snapshot, index, next.value.evaluation, settings.balance) : before;
  const touched = [...new Set(shown.flatMap(({ steps }) => steps.flatMap((s) => [s.from, s.to])))].filter(
    (x) => x >= 0,
  );
  const { effect, taken, refused, score, meanDeviation } = combined;
  return (
    <section className={styles.chosen} aria-label={t('optimise.moves.chosen')} data-testid="move-chosen">
      <Touched territories={touched} before={before} after={after} />
      {effect && (
        <p className={styles.sum} data-testid="move-sum">
          {t('optimise.moves.sum', {
            score: words.score(score),
            deviation: words.deviation(meanDeviation),
            hours: words.hours(effect.workload),
            travel: words.hours(effect.travel),
            revenue: words.money(effect.movedRevenue),
            accounts: words.count(effect.movedAccounts),
          })}
        </p>
      )}
      {refused.map(({ move, because }) => (
        <p key={words.move(move)} className={parts.remark} data-testid="move-refused">
          {words.move(move)}: {because.map((clash) => words.clash(clash, chosen)).join(' ')}
        </p>
      ))}
      {next.ok && (
        // Whether a unit is kept is told with the reasons it cannot go.
        <Against edit={{ units: [], touched, balance: after, ownership: next.value.evaluation.ownership }} />
      )}
      {tried && taken.length > 0 && (
        <p className={styles.sum} data-testid="move-worth">
          {t(taken[0].gain > 0 ? 'optimise.moves.worth.gains' : 'optimise.moves.worth.costs', {
            gain: words.score(taken[0].gain),
          })}
        </p>
      )}
      {taken.length > 0 && (
        <Button size="small" type="primary" onClick={onAccept} data-testid="moves-accept-chosen">
          {t('optimise.moves.acceptChosen', { count: taken.length })}
        </Button>
      )}
    </section>
  );
}
