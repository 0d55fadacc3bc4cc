import { Checkbox, Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { RepCode } from '@shared/model/ids';
import type { RuleCandidates } from '@shared/model/rule';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './editor.module.css';

interface Props {
  readonly value: RuleCandidates;
  onChange(value: RuleCandidates): void;
}

const SOURCES = ['everyone', 'territoryOwner', 'presentOwner', 'reps', 'teams'] as const;
const MATCHES = ['industry', 'product', 'need'] as const;
const ANY_LEVEL = 0;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Whom the rule may give to, and what each of them must bring along. */
export function CandidatesPart({ value, onChange }: Props): ReactNode {
  const t = useT();
  const { field } = useOpened();
  const set = (part: Partial<RuleCandidates>): void => onChange({ ...value, ...part });
  const reps = useMemo(
    () =>
      field.reps.code.map((code, i) => ({
        value: code,
        label: field.reps.name[i],
        find: `${field.reps.name[i]} ${code} ${field.reps.team[i]}`,
      })),
    [field],
  );
  const teams = useMemo(
    () => [...new Set(field.reps.team)].filter((team) => team !== '').map((team) => ({ value: team, label: team })),
    [field],
  );
  return (
    <div className={styles.rows}>
      <div className={styles.line}>
        <span>{t('rules.candidates.from')}</span>
        <Select<RuleCandidates['from']>
          size="small"
          className={styles.grow}
          value={value.from}
          aria-label={t('rules.candidates.from')}
          data-testid="candidates-from"
          options={SOURCES.map((from) => ({ value: from, label: t(`rules.from.${from}`) }))}
          onChange={(from) => set({ from })}
        />
      </div>
      {value.from === 'reps' && (
        <Select<string[]>
          mode="multiple"
          size="small"
          className={styles.grow}
          showSearch={{ optionFilterProp: 'find' }}
          status={value.reps.length === 0 ? 'error' : ''}
          placeholder={t('rules.candidates.noReps')}
          value={value.reps}
          aria-label={t('rules.candidates.reps')}
          data-testid="candidates-reps"
          options={reps}
          onChange={(codes) => set({ reps: codes.map((code) => RepCode.parse(code)) })}
        />
      )}
      {value.from === 'teams' && (
        <Select<string[]>
          mode="multiple"
          size="small"
          className={styles.grow}
          status={value.teams.length === 0 ? 'error' : ''}
          placeholder={t('rules.candidates.noTeams')}
          value={value.teams}
          aria-label={t('rules.candidates.teams')}
          data-testid="candidates-teams"
          options={teams}
          onChange={(names) => set({ teams: names })}
        />
      )}
      <div className={styles.line}>
        <span>{t('rules.candidates.mustHave')}</span>
        <span className={styles.checks}>
          {MATCHES.map((match) => (
            <Checkbox
              key={match}
              checked={value.match.includes(match)}
              data-testid={`candidates-${match}`}
              onChange={({ target }) =>
                set({ match: MATCHES.filter((m) => (m === match ? target.checked : value.match.includes(m))) })
              }
            >
              {t(`rules.candidates.${match}`)}
            </Checkbox>
          ))}
        </span>
      </div>
      <div className={styles.line}>
        <span>{t('rules.candidates.seniority')}</span>
        <Select<number>
          size="small"
          className={styles.short}
          value={value.minSeniority ?? ANY_LEVEL}
          aria-label={t('rules.candidates.seniority')}
          data-testid="candidates-seniority"
          options={[
            { value: ANY_LEVEL, label: t('rules.candidates.any') },
            ...LEVELS.map((level) => ({ value: level, label: t('rules.candidates.level', { level }) })),
          ]}
          onChange={(level) => set({ minSeniority: level === ANY_LEVEL ? null : level })}
        />
      </div>
    </div>
  );
}
