import { useMemo, useState } from 'react';
import type { z } from 'zod';
import { getIn, type Path, setIn } from './set-in';

/** What is wrong with one value: a code below `settings.problem.` and its parameters. */
export interface FieldProblem {
  readonly code: 'missing' | 'tooSmall' | 'tooLarge' | 'notAscending' | 'noWeight' | 'overWhole' | 'invalid';
  readonly limit: number;
}

export interface Draft<T> {
  /** As typed so far; a leaf may be null or out of range while it is. */
  readonly value: T;
  /** The same once all of it is valid. */
  readonly valid: T | null;
  readonly changed: boolean;
  get(path: Path): unknown;
  set(path: Path, leaf: unknown): void;
  /** Several leaves of the top at once. */
  setAll(part: Partial<T>): void;
  problemAt(path: Path): FieldProblem | null;
  /** Back to what is stored. */
  reset(): void;
}

/** A copy of stored values to edit, judged by their own schema at every step. */
export function useDraft<T>(schema: z.ZodType<T>, stored: T): Draft<T> {
  const [own, setOwn] = useState<{ readonly of: T; readonly value: unknown } | null>(null);
  // What was typed over values that have changed since (undo elsewhere, reset to defaults) is let go.
  const value = own !== null && own.of === stored ? own.value : stored;
  const parsed = useMemo(() => schema.safeParse(value), [schema, value]);
  return {
    // Typed loosely only at the leaves under the person's hand; `valid` is the checked one.
    value: value as T,
    valid: parsed.success ? parsed.data : null,
    changed: value !== stored && JSON.stringify(value) !== JSON.stringify(stored),
    get: (path) => getIn(value, path),
    set: (path, leaf) => setOwn({ of: stored, value: setIn(value, path, leaf) }),
    setAll: (part) => setOwn({ of: stored, value: { ...(value as T), ...part } }),
    problemAt: (path) => {
      const issue = parsed.error?.issues.find(
        (i) => i.path.length === path.length && i.path.every((p, k) => p === path[k]),
      );
      return issue ? problemOf(issue) : null;
    },
    reset: () => setOwn(null),
  };
}

/** By the message of the check in the schema. */
const OF_OUR_OWN: Readonly<Record<string, FieldProblem['code'] | undefined>> = {
  'ramp.notAscending': 'notAscending',
  'tier.noWeight': 'noWeight',
  'strategy.overWhole': 'overWhole',
};

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  switch (issue.code) {
    case 'too_small':
      return { code: 'tooSmall', limit: Number(issue.minimum) };
    case 'too_big':
      return { code: 'tooLarge', limit: Number(issue.maximum) };
    case 'invalid_type':
      return { code: 'missing', limit: 0 };
    case 'custom':
      return { code: OF_OUR_OWN[issue.message] ?? 'invalid', limit: 0 };
    default:
      return { code: 'invalid', limit: 0 };
  }
}
