import { note } from './cell';
import { NO_HINTS } from './place';
import { neededUnit, type References } from './references';
import type { Row } from './row';

const BETWEEN = /[、,，;；|/\n]+/u;

/**
 * The units a cell of a division names: one by code or name, several as in 无锡、常州, or all of a larger place, which is said.
 * null with a problem noted for the first word that names none.
 */
export function unitsNamed(row: Row, field: string, references: References): readonly string[] | null {
  const text = row.text(field);
  const words = text.split(BETWEEN).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  const whole = unitsOf(text, references);
  const parts = whole === null && words.length > 1 ? words : [text];
  const found = parts.map((word) => ({ word, units: unitsOf(word, references) }));
  const unknown = found.find(({ units }) => units === null);
  if (unknown) {
    // Of one word it is known what is wrong with it.
    if (parts.length === 1) neededUnit(row, field, references);
    else row.note(field, note('unknownUnit', { unit: unknown.word, candidates: '' }), 'error');
    return null;
  }
  const all = [...new Set(found.flatMap(({ units }) => units ?? []))];
  for (const { word, units } of found) {
    if (units !== null && units.length > 1)
      row.note(field, note('unitsOfPlace', { place: word, units: units.length }), 'warning');
  }
  if (all.length === 1) row.resolved(field, 'unit', all[0]);
  else row.found(field, all.map((unit) => references.nameOf(unit)).join('、'));
  return all;
}

/** null = no place that is known for sure. */
function unitsOf(word: string, { place, gazetteer }: References): readonly string[] | null {
  const placing = place({ ...NO_HINTS, unit: word });
  if (placing.by !== 'none') return [placing.unit];
  if (placing.problem !== 'placeTooCoarse' || placing.within === null) return null;
  const units = gazetteer.unitsIn(placing.within);
  return units.length === 0 ? null : units;
}
