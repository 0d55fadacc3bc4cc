import { Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { RuleTest } from '@shared/model/rule';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import styles from './editor.module.css';

interface Props {
  readonly test: RuleTest;
  readonly path: string;
  onChange(value: RuleTest['value']): void;
}

type Words = CallOutput<'rules.words'>;

/** Words to look for: those that occur, with how often, or any other that is typed. */
export function WordInput({ test, path, onChange }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const words = useWords(test.field);
  return (
    <Select<string[]>
      mode="tags"
      size="small"
      className={styles.value}
      maxTagCount={4}
      popupMatchSelectWidth={false}
      tokenSeparators={[',', '，', '、', ';', '；']}
      status={test.value.length === 0 ? 'error' : ''}
      placeholder={t('rules.condition.nobodyKnows')}
      value={test.value.map(String)}
      aria-label={t('rules.condition.value')}
      data-testid={`test-value-${path}`}
      options={words.map(({ word, accounts }) => ({ value: word, label: word, accounts }))}
      optionRender={(option) => (
        <span className={styles.option}>
          {option.label}
          {typeof option.data.accounts === 'number' && <span>{format.integer(option.data.accounts)}</span>}
        </span>
      )}
      onChange={(value) => onChange(value.map((word) => word.trim()).filter((word) => word !== ''))}
    />
  );
}

function useWords(field: RuleTest['field']): Words {
  const { plan } = useOpened();
  const { id: planId } = plan.meta;
  const [words, setWords] = useState<Words>([]);
  useEffect(() => {
    let stale = false;
    api('rules.words', { planId, field }).then(
      (found) => !stale && setWords(found),
      (error: unknown) => notifyFailure('rules.notCounted', error),
    );
    return () => {
      stale = true;
    };
  }, [planId, field]);
  return words;
}
