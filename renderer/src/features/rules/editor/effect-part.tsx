import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { AllocationRule } from '@shared/model/rule';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { Trying } from '../use-rule-preview';
import styles from './editor.module.css';

interface Props {
  readonly rule: AllocationRule;
  readonly trying: Trying;
}

const MOST_REPS = 12;

/** What the rule does in a run as it stands here: how many it takes, passes on, finds taken, and to whom they go. */
export function EffectPart({ rule, trying }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  const found = trying.coverage.get(rule.key);
  if (!rule.enabled) return <p className={styles.help}>{t('rules.effectPart.off')}</p>;
  if (!found) return <p className={styles.help}>{t('rules.standing.busy')}</p>;
  const most = Math.max(1, ...found.to.map(({ accounts }) => accounts));
  const above = found.takenBefore
    .slice(0, 3)
    .map(({ rule: key, accounts }) => `${nameOf(trying.rules, key)} ${format.integer(accounts)}`);
  return (
    <div className={styles.rows} data-busy={trying.busy || undefined} data-testid="rule-effect">
      <dl className={styles.sums}>
        <Sum label={t('rules.effectPart.takes')} value={format.integer(found.taken)} testId="effect-taken" />
        <Sum label={t('rules.effectPart.passes')} value={format.integer(found.fellThrough)} testId="effect-passed" />
        <Sum
          label={t('rules.effectPart.before')}
          value={format.integer(found.matches - found.reached)}
          note={format.list(above)}
          testId="effect-before"
        />
      </dl>
      {found.lacking && found.fellThrough > 0 && <p className={styles.help}>⚠ {t(`rules.lacking.${found.lacking}`)}</p>}
      {found.to.length > 0 && (
        <ul className={styles.reps} aria-label={t('rules.effectPart.to')}>
          {found.to.slice(0, MOST_REPS).map(({ rep, accounts }) => {
            const at = index.rep.get(rep);
            return (
              <li key={rep}>
                <span className={styles.repName}>{at === undefined ? rep : field.reps.name[at]}</span>
                <span className={styles.repTrack} aria-hidden="true">
                  <span style={{ width: `${(100 * accounts) / most}%` }} />
                </span>
                <span className={styles.repCount}>{format.integer(accounts)}</span>
              </li>
            );
          })}
          {found.to.length > MOST_REPS && (
            <li className={styles.help}>{t('rules.queue.others', { count: found.to.length - MOST_REPS })}</li>
          )}
        </ul>
      )}
      {found.taken > 0 && trying.tried && (
        <div>
          <Button
            type="link"
            size="small"
            className={styles.show}
            data-testid="effect-accounts"
            onClick={() => useView.getState().showAccounts({ codes: codesOf(rule.key, trying, field.accounts.code) })}
          >
            {t('rules.effectPart.showAccounts')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Sum({
  label,
  value,
  note,
  testId,
}: {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly testId: string;
}): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-testid={testId}>{value}</dd>
      {note && <dd className={styles.sumNote}>{note}</dd>}
    </div>
  );
}

function nameOf(rules: readonly AllocationRule[], key: string): string {
  return rules.find((rule) => rule.key === key)?.name ?? key;
}

/** Accounts the rule takes. */
function codesOf(key: string, { tried }: Trying, codes: readonly string[]): string[] {
  return [...(tried?.snapshot.outcomes ?? [])].flatMap(([account, { rule }]) => (rule === key ? [codes[account]] : []));
}
