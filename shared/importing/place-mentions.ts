import type { Gazetteer, PlaceLevel } from './gazetteer';
import type { Reading } from './name-index';
import { isHan } from './place-name';
import { mentionsInHan } from './place-text-han';
import { mentionsInLatin } from './place-text-latin';

/** A stretch of text that can mean places. */
export interface Mention {
  readonly text: string;
  readonly readings: readonly Reading[];
  /** Size of place its column speaks of; null = any. */
  readonly expected: PlaceLevel | null;
  /** False for one found amid other words, which counts only where it fits. */
  readonly certain: boolean;
}

/** Longer than any name of a place. */
const LONGEST = { han: 18, latin: 48 } as const;

/** The places a cell names: the whole cell if that is a name, else those it begins with or has in it, in their order. */
export function mentionsIn(text: string, expected: PlaceLevel | null, gazetteer: Gazetteer): readonly Mention[] {
  if (text.trim() === '') return [];
  const han = isHan(text);
  const whole = text.length > LONGEST[han ? 'han' : 'latin'] ? [] : gazetteer.read(text);
  if (whole.length > 0) return [{ text, readings: whole, expected, certain: true }];
  const parts = han ? mentionsInHan(text, gazetteer) : mentionsInLatin(text, gazetteer);
  // Several places in one cell: the column's size is that of none of them in particular.
  return parts.map((part) => ({ ...part, expected: parts.length === 1 ? expected : null }));
}
