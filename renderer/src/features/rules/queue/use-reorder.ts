import { type DragEvent, useState } from 'react';
import { moveRule } from '@shared/planning/rule-edits';
import type { AllocationRule } from '@shared/model/rule';
import { editRules } from '../edit';

export interface Reorder {
  /** Key of the rule under the hand. */
  readonly dragged: string | null;
  /** Place it would go to: before the rule that is there now; the count of rules = last. */
  readonly target: number | null;
  start(event: DragEvent, key: string): void;
  over(event: DragEvent, at: number): void;
  drop(event: DragEvent): void;
  end(): void;
  /** By the keyboard. @returns whether it moved */
  move(key: string, step: -1 | 1): Promise<boolean>;
}

/** Rules change places by drag and by keyboard; each move is one recorded change. */
export function useReorder(rules: readonly AllocationRule[]): Reorder {
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const end = (): void => {
    setDragged(null);
    setTarget(null);
  };
  return {
    dragged,
    target,
    start: (event, key) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', key);
      setDragged(key);
    },
    over: (event, at) => {
      if (dragged === null) return;
      event.preventDefault();
      const box = event.currentTarget.getBoundingClientRect();
      setTarget(event.clientY > box.top + box.height / 2 ? at + 1 : at);
    },
    drop: (event) => {
      event.preventDefault();
      const from = rules.findIndex((rule) => rule.key === dragged);
      if (dragged !== null && target !== null && from >= 0) {
        // Counted in the list without the rule itself.
        const to = target > from ? target - 1 : target;
        if (to !== from) void editRules((now) => moveRule(now, dragged, to));
      }
      end();
    },
    end,
    move: (key, step) => {
      const from = rules.findIndex((rule) => rule.key === key);
      const to = from + step;
      if (from < 0 || to < 0 || to >= rules.length) return Promise.resolve(false);
      return editRules((now) => moveRule(now, key, to));
    },
  };
}
