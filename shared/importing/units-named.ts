import { note } from './cell';
import { NO_HINTS } from './place';
import { neededUnit, type References } from './references';
import type { Row } from './row';

const BETWEEN = /[、;；|/\n]+/u;
/** In English also what stands between a county and its state. */
const COMMA = /[,，]+/u;

interface Word {
  readonly text: string;
  /** Named beside smaller places. */
  readonly tooLarge?: boolean;
  /** null = no place that is known for sure. */
  readonly units: readonly string[] | null;
  /** Smaller than the unit it lies in. */
  readonly part?: boolean;
}

/**
 * The units a cell of a division names: one by code or name, several as in 无锡、常州, or all of a larger place, which is said.
 * null with a problem noted for the first word that names none.
 */
export function unitsNamed(row: Row, field: string, references: References): readonly string[] | null {
  const words = wordsOf(row.text(field), references);
  const unknown = words.find(({ units }) => units === null);
  if (unknown) {
    // Of one word it is known what is wrong with it.
    if (words.length === 1) neededUnit(row, field, references);
    else
      row.note(
        field,
        note(unknown.tooLarge ? 'placeTooCoarse' : 'unknownUnit', { unit: unknown.text, candidates: '' }),
        'error',
      );
    return null;
  }
  for (const { text, units, part = false } of words) {
    if (part)
      row.note(field, note('partOfUnit', { place: text, unit: references.nameOf(units?.[0] ?? '') }), 'warning');
    const count = units?.length ?? 0;
    if (count > 1) row.note(field, note('unitsOfPlace', { place: text, units: count }), 'warning');
  }
  const all = [...new Set(words.flatMap(({ units }) => units ?? []))];
  row.resolved(field, 'unit', all.length === 1 ? all[0] : all);
  return all;
}

function wordsOf(text: string, references: References): readonly Word[] {
  const whole = wordOf(text, references);
  if (whole.units !== null) return [whole];
  const listed = BETWEEN.test(text);
  const parts = text.split(listed ? BETWEEN : COMMA).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  if (parts.length < 2) return [whole];
  const words = parts.map((part) => wordOf(part, references));
  // Cook County, DuPage County, IL: the state says where they are, and is not meant to be added whole.
  const isLarge = ({ units }: Word): boolean => (units?.length ?? 0) > 1;
  const around = !listed && words.some(isLarge) && !words.every(isLarge);
  return around ? words.map((word) => (isLarge(word) ? { ...word, units: null, tooLarge: true } : word)) : words;
}

function wordOf(text: string, { place, gazetteer }: References): Word {
  const placing = place({ ...NO_HINTS, unit: text });
  if (placing.by !== 'none') return { text, units: [placing.unit], part: placing.part ?? false };
  const within =
    placing.problem === 'placeTooCoarse' && placing.within !== null ? gazetteer.unitsIn(placing.within) : [];
  return { text, units: within.length === 0 ? null : within };
}
