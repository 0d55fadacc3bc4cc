import type { KeyboardEvent } from 'react';
import type { UnitCode } from '@shared/model/ids';
import type { PlacingRow, PlacingShow } from '@shared/model/placing';

export type KeyAction =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'place'; readonly unit: UnitCode }
  | { readonly kind: 'aside'; readonly aside: boolean };

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };

/** What a key means for the row chosen; null for keys that belong to a control or to the whole window. */
export function keyAction(event: KeyboardEvent, row: PlacingRow, show: PlacingShow): KeyAction | null {
  const { key, target, nativeEvent } = event;
  const inControl =
    target instanceof HTMLElement && target.closest('input, textarea, button, [role="listbox"]') !== null;
  if (inControl || nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (key in STEPS) return { kind: 'move', by: STEPS[key] };
  if (key === 's' || key === 'S') return { kind: 'aside', aside: show !== 'aside' };
  const number = key === 'Enter' ? 1 : /^[1-5]$/u.test(key) ? Number(key) : 0;
  const suggestion = number === 0 ? undefined : row.suggestions.at(number - 1);
  return suggestion ? { kind: 'place', unit: suggestion.unit } : null;
}
