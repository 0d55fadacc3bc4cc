import type { ReactNode } from 'react';
import type { RuleTraceOut } from '@shared/contract/rules';
import { testInWords } from '@shared/wording/rule-words';
import { foundInWords } from '@shared/wording/trace-words';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useRuleWords } from '../rules/use-rule-words';
import styles from './explain.module.css';

const MOST_REFUSED = 4;

interface Props {
  readonly rule: RuleTraceOut;
  readonly at: number;
}

/** One rule: what it made of the account, its questions with the answers found, and who could have had it. */
export function RuleTraceLine({ rule, at }: Props): ReactNode {
  const t = useT();
  const { names, locale } = useRuleWords();
  return (
    <li className={styles.rule} data-outcome={rule.outcome} data-testid="rule-trace">
      <span className={styles.ruleName}>
        {at + 1} {rule.name}
        <span className={styles.outcome}>{t(`ruleWords.outcome.${rule.outcome}`)}</span>
      </span>
      <ul className={styles.tests}>
        {rule.tests.map((traced, k) => (
          // The same question may be asked twice; it stands where it is asked.
          <li key={k} data-good={traced.holds !== traced.negated}>
            <span role="img" aria-label={t(traced.holds ? 'explain.holds' : 'explain.fails')}>
              {traced.holds ? '✓' : '✗'}
            </span>{' '}
            {traced.negated && `${t('rules.condition.not')} `}
            {testInWords(traced.test, names, locale)}
            <span className={styles.found}>{t('explain.found', { found: foundInWords(traced, names, locale) })}</span>
          </li>
        ))}
      </ul>
      {wereAsked(rule) && <Candidates rule={rule} />}
    </li>
  );
}

/** A rule that came too late is asked all the same, but for candidates only where its condition holds. */
function wereAsked({ outcome, candidates }: RuleTraceOut): boolean {
  if (outcome === 'notReached') return candidates.length > 0;
  return outcome !== 'fails' && outcome !== 'off';
}

function Candidates({ rule }: { readonly rule: RuleTraceOut }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { names } = useRuleWords();
  const { candidates, by } = rule;
  const suited = candidates.filter(({ refused }) => refused === null);
  const refused = candidates.filter((candidate) => candidate.refused !== null);
  const chosen = candidates.find((candidate) => candidate.chosen);
  return (
    <p className={styles.candidates}>
      {candidates.length === 0
        ? t('explain.nobody')
        : t('explain.candidates', { suited: suited.length, all: candidates.length })}
      {chosen && ` ${t('explain.chosen', { rep: names.rep(chosen.rep), how: t(`ruleWords.choice.${by}`) })}`}
      {suited.length === 0 &&
        refused.length > 0 &&
        ` ${format.list(
          refused
            .slice(0, MOST_REFUSED)
            .map(({ rep, refused: why }) =>
              t('explain.refused', { rep: names.rep(rep), why: t(`ruleWords.refused.${why ?? 'barred'}`) }),
            ),
        )}`}
    </p>
  );
}
