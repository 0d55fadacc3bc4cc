import { type ReactNode, useState } from 'react';
import type { RuleTraceOut } from '@shared/contract/rules';
import { useT } from '@/i18n/use-t';
import { useOpened } from '../state/session';
import styles from './explain.module.css';
import { RuleTraceLine } from './rule-trace-line';
import { useTrace } from './use-trace';

/** What each rule of the plan makes of an account now; folded until it is asked for. */
export function RuleTraces({ code }: { readonly code: string }): ReactNode {
  const t = useT();
  const { rules } = useOpened().plan.snapshot;
  const [open, setOpen] = useState(false);
  if (rules.length === 0) return null;
  return (
    <div className={styles.traces}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        data-testid="rule-traces-toggle"
        onClick={() => setOpen(!open)}
      >
        {open ? t('explain.hideRules') : t('explain.showRules', { count: rules.length })}
      </button>
      {open && <Traces code={code} />}
    </div>
  );
}

function Traces({ code }: { readonly code: string }): ReactNode {
  const t = useT();
  const trace = useTrace(code, null);
  const now = useStanding(code, trace?.rules ?? []);
  if (!trace) return <p className={styles.note}>{t('explain.asking')}</p>;
  return (
    <>
      {now && (
        <p className={styles.note} data-testid="trace-stale">
          {now}
        </p>
      )}
      <ol className={styles.rules} data-testid="rule-traces">
        {trace.rules.map((rule, at) => (
          <RuleTraceLine key={rule.key} rule={rule} at={at} />
        ))}
      </ol>
    </>
  );
}

/** Said where the rules as they are would give another answer than their latest run did. */
function useStanding(code: string, traces: readonly RuleTraceOut[]): string | null {
  const t = useT();
  const { plan, index, field } = useOpened();
  const account = index.account.get(code);
  const outcome = account === undefined ? undefined : plan.snapshot.outcomes.get(account);
  const taker = traces.find((trace) => trace.outcome === 'takes');
  const rep = taker?.candidates.find((candidate) => candidate.chosen)?.rep;
  if (traces.length === 0 || (taker?.key === outcome?.rule && rep === outcome?.rep)) return null;
  if (!taker || rep === undefined) return t('explain.nowNone');
  const at = index.rep.get(rep);
  return t('explain.nowOther', { rule: taker.name, rep: at === undefined ? rep : field.reps.name[at] });
}
