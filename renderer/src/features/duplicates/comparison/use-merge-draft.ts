import { useState } from 'react';
import type { DuplicateComparison } from '@shared/contract/duplicates';
import type { MergeChoice, MergeChoices, MergeField } from '@shared/duplicates/merge-fields';
import type { Side } from './field-table';

export interface MergeDraft {
  readonly survivor: Side;
  readonly choices: MergeChoices;
  readonly reason: string;
  setSurvivor(side: Side): void;
  choose(field: MergeField, choice: MergeChoice): void;
  setReason(text: string): void;
  /** After a ruling: what was said of this pair is no reason for another. */
  clear(): void;
}

interface Own {
  readonly of: DuplicateComparison;
  readonly survivor: Side;
  readonly choices: MergeChoices;
}

/** What a person has chosen for the pair on the screen; another pair begins with what is suggested for it. */
export function useMergeDraft(comparison: DuplicateComparison | null): MergeDraft {
  const [own, setOwn] = useState<Own | null>(null);
  const [said, setSaid] = useState({ of: '', text: '' });
  const pair = comparison ? `${comparison.a.account.code} ${comparison.b.account.code}` : '';
  const survivor = own !== null && own.of === comparison ? own.survivor : (comparison?.suggestedSurvivor ?? 'a');
  const choices = own !== null && own.of === comparison ? own.choices : (comparison?.choices[survivor] ?? {});
  return {
    survivor,
    choices,
    reason: said.of === pair ? said.text : '',
    setReason: (text) => setSaid({ of: pair, text }),
    clear: () => setSaid({ of: '', text: '' }),
    setSurvivor(side) {
      if (comparison) setOwn({ of: comparison, survivor: side, choices: comparison.choices[side] });
    },
    choose(field, choice) {
      if (comparison) setOwn({ of: comparison, survivor, choices: { ...choices, [field]: choice } });
    },
  };
}
