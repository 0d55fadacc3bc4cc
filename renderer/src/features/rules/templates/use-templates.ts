import { useEffect, useMemo, useState } from 'react';
import type { Rep } from '@shared/model/rep';
import type { AllocationRule } from '@shared/model/rule';
import { addRule, addRules } from '@shared/planning/rule-edits';
import { type RuleBody, type RuleTemplate, templateRule } from '@shared/rules/allocation/templates';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { editRules, freeRuleName, freshKey } from '../edit';
import { useRulesState } from '@/app/rules/rules-state';

/** Three that most sales offices use side by side, in the order that makes sense. */
const USUAL: readonly RuleTemplate[] = ['importance', 'rotation', 'industry'];

const BLANK: RuleBody = {
  condition: { op: 'all', of: [] },
  candidates: { from: 'territoryOwner', reps: [], teams: [], match: [], minSeniority: null },
  choice: { by: 'single', weights: {} },
};

export interface Templates {
  /** The rule a method makes, fitted to this field. */
  body(template: RuleTemplate): RuleBody;
  add(template: RuleTemplate): Promise<void>;
  addUsual(): Promise<void>;
  addBlank(): Promise<void>;
}

/** Rules made from methods; each way to add one is a recorded change and leaves the new rule chosen. */
export function useTemplates(): Templates {
  const t = useT();
  const { field } = useOpened();
  const reps = useReps(field.revision);
  return useMemo(() => {
    const largestRegion = largest(field.accounts.unit, field.units.region);
    const body = (template: RuleTemplate): RuleBody => templateRule(template, { reps, largestRegion });
    const ruleOf = (template: RuleTemplate, rules: readonly AllocationRule[]): AllocationRule => ({
      ...body(template),
      key: freshKey(),
      name: freeRuleName(t(`rules.template.${template}.name`), rules),
      note: '',
      enabled: true,
    });
    const choose = (key: string): void => useRulesState.getState().choose(key);
    return {
      body,
      add: async (template) => {
        let key = '';
        const made = await editRules((rules) => {
          const rule = ruleOf(template, rules);
          key = rule.key;
          return addRule(rules, rule);
        });
        if (made) choose(key);
      },
      addUsual: async () => {
        let key = '';
        const made = await editRules((rules) => {
          const added = USUAL.map((template) => ruleOf(template, rules));
          key = added[0].key;
          return addRules(rules, added);
        });
        if (made) choose(key);
      },
      addBlank: async () => {
        const key = freshKey();
        const made = await editRules((rules) =>
          // Off at first: without a condition it would take every account.
          addRule(rules, { ...BLANK, key, name: freeRuleName(t('rules.blankName'), rules), note: '', enabled: false }),
        );
        if (made) choose(key);
      },
    };
  }, [field, reps, t]);
}

function useReps(revision: number): readonly Rep[] {
  const [reps, setReps] = useState<readonly Rep[]>([]);
  useEffect(() => {
    let stale = false;
    api('reps.list', {}).then(
      (list) => !stale && setReps(list),
      (error: unknown) => notifyFailure('rules.notPreviewed', error),
    );
    return () => {
      stale = true;
    };
  }, [revision]);
  return reps;
}

/** Region with most accounts. */
function largest(unitOf: Int32Array, regions: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const unit of unitOf) {
    const region = unit < 0 ? null : regions[unit];
    if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).at(0)?.[0] ?? null;
}
