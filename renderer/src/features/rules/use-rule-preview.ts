import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { RuleCoverage, RulePreview } from '@shared/contract/rules';
import { type Disruption, disruption } from '@shared/metrics/disruption';
import { AllocationRule } from '@shared/model/rule';
import type { Evaluation } from '@shared/planning/evaluation';
import { emptyPatch } from '@shared/planning/patch';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { api } from '@/app/api';
import { outcomeOf } from '@/app/state/outcomes';
import { type Opened, useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';
import { useDebounced } from '@/ui/use-debounced';
import { useRulesState } from '@/app/rules/rules-state';

/** What a run would make of the open plan. */
export interface Tried {
  readonly preview: RulePreview;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly disruption: Disruption;
  /** Made with edits that are not saved. */
  readonly draft: boolean;
}

export interface Trying {
  /** The latest answer; null before the first. */
  readonly tried: Tried | null;
  /** What each rule did when it was last tried, by key; stays while a newer answer is on its way. */
  readonly coverage: ReadonlyMap<string, RuleCoverage>;
  /** A newer one is on its way. */
  readonly busy: boolean;
  /** The rules it is or will be made with: the plan's, valid edits in the place of what they edit. */
  readonly rules: readonly AllocationRule[];
}

const SETTLE_MS = 250;

/** Runs the rules as they stand on the screen without writing anything, anew after each edit of the plan or of a rule. */
export function useRulePreview(): Trying {
  const opened = useOpened();
  const { plan, field } = opened;
  const drafts = useRulesState((s) => s.drafts);
  const { rules: saved } = plan.snapshot;
  const rules = useMemo(() => withDrafts(saved, drafts), [saved, drafts]);
  const asked = useDebounced(rules, SETTLE_MS);
  const [answer, setAnswer] = useState<{
    readonly key: string;
    readonly preview: RulePreview;
    readonly draft: boolean;
  }>();
  const { id, revision } = plan.meta;
  const settled = asked === rules;
  const key = `${id} ${revision} ${field.revision} ${asked === saved ? '' : JSON.stringify(asked)}`;
  // An answer that has been overtaken is let go.
  const latest = useRef(0);
  const ask = useEffectEvent(async (): Promise<void> => {
    const turn = ++latest.current;
    const draft = asked !== saved;
    const preview = await api('rules.preview', { planId: id, ...(draft && { rules: [...asked] }) });
    if (turn === latest.current) setAnswer({ key, preview, draft });
  });
  useEffect(() => {
    if (settled) ask().catch((error: unknown) => notifyFailure('rules.notPreviewed', error));
  }, [key, settled]);
  const tried = useMemo(() => (answer === undefined ? null : triedOf(opened, answer)), [opened, answer]);
  const coverage = useMemo(() => new Map(answer?.preview.coverage.map((one) => [one.key, one])), [answer]);
  return { tried, coverage, busy: !settled || answer?.key !== key, rules };
}

function withDrafts(
  saved: readonly AllocationRule[],
  drafts: ReadonlyMap<string, AllocationRule>,
): readonly AllocationRule[] {
  const valid = (rule: AllocationRule): AllocationRule => {
    const draft = AllocationRule.safeParse(drafts.get(rule.key));
    return draft.success ? draft.data : rule;
  };
  const shown = saved.map(valid);
  return shown.every((rule, i) => rule === saved[i]) ? saved : shown;
}

/** Null for an answer that was made on another state of the plan than the screen shows by now. */
function triedOf(
  { field, index, plan, settings }: Opened,
  { preview, draft }: { readonly preview: RulePreview; readonly draft: boolean },
): Tried | null {
  if (preview.revision !== plan.meta.revision) return null;
  const next = outcomeOf(field, index, plan, { ...emptyPatch(), outcomes: preview.edits });
  if (!next.ok) return null;
  const { snapshot, evaluation } = next.value;
  const found = disruption(field, plan.evaluation.ownership, evaluation.ownership, settings.disruption);
  return { preview, snapshot, evaluation, disruption: found, draft };
}
