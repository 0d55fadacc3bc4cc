import type { ReactNode } from 'react';
import { RULE_FIELD_TYPES, type RuleTest } from '@shared/model/rule';
import { ChoiceInput } from './choice-input';
import { FigureInput } from './figure-input';
import { WordInput } from './word-input';

interface Props {
  readonly test: RuleTest;
  readonly path: string;
  onChange(value: RuleTest['value']): void;
}

/** What a field is compared with, by its type; nothing for questions without a value. */
export function ValueInput({ test, path, onChange }: Props): ReactNode {
  const type = RULE_FIELD_TYPES[test.field];
  if (test.is === 'yes' || test.is === 'empty') return null;
  if (type === 'choice') return <ChoiceInput test={test} path={path} onChange={onChange} />;
  if (type === 'text' || type === 'tags') return <WordInput test={test} path={path} onChange={onChange} />;
  return <FigureInput test={test} path={path} onChange={onChange} />;
}
