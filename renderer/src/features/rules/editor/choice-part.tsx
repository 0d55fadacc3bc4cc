import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { RepCode } from '@shared/model/ids';
import { type AllocationRule, RULE_CHOICES } from '@shared/model/rule';
import { type Opened, useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './editor.module.css';

type Choice = AllocationRule['choice'];

interface Props {
  readonly rule: AllocationRule;
  onChange(choice: Choice): void;
}

/** How one of the candidates is chosen. */
export function ChoicePart({ rule, onChange }: Props): ReactNode {
  const t = useT();
  const opened = useOpened();
  const { choice } = rule;
  return (
    <div className={styles.rows}>
      <div className={styles.line}>
        <span>{t('rules.choice.by')}</span>
        <Select<Choice['by']>
          size="small"
          className={styles.grow}
          value={choice.by}
          aria-label={t('rules.choice.by')}
          data-testid="choice-by"
          options={RULE_CHOICES.map((by) => ({ value: by, label: t(`rules.choice.${by}`) }))}
          onChange={(by) => onChange({ ...choice, by })}
        />
      </div>
      <p className={styles.help}>{t(`rules.choice.help.${choice.by}`)}</p>
      {choice.by === 'weighted' && (
        <div className={styles.weights} role="group" aria-label={t('rules.choice.weights')}>
          {weighable(rule, opened).map((code) => {
            const at = opened.index.rep.get(code);
            const name = at === undefined ? code : opened.field.reps.name[at];
            return (
              <label key={code} className={styles.weight}>
                <span>{name}</span>
                <InputNumber<number>
                  size="small"
                  min={0}
                  max={1000}
                  controls={false}
                  value={choice.weights[RepCode.parse(code)] ?? null}
                  placeholder="1"
                  aria-label={t('rules.choice.weight', { rep: name })}
                  data-testid={`weight-${code}`}
                  onChange={(weight) => onChange({ ...choice, weights: withWeight(choice.weights, code, weight) })}
                />
              </label>
            );
          })}
        </div>
      )}
    </div>
  );
}

function withWeight(weights: Choice['weights'], code: string, weight: number | null): Choice['weights'] {
  const { [RepCode.parse(code)]: _former, ...others } = weights;
  return weight === null ? others : { ...others, [code]: weight };
}

/** Who can get something by weight: the reps named, those of the teams, else everybody. */
function weighable({ candidates, choice }: AllocationRule, { field }: Opened): readonly string[] {
  const { reps } = field;
  const wanted =
    candidates.from === 'reps'
      ? candidates.reps
      : candidates.from === 'teams'
        ? reps.code.filter((_, i) => candidates.teams.includes(reps.team[i]))
        : reps.code;
  return [...new Set<string>([...wanted, ...Object.keys(choice.weights)])];
}
