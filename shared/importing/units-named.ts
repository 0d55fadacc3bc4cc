import { type CellProblem, isBlankName, note } from './cell';
import { reachOf } from './exceptions';
import { NO_HINTS } from './place';
import { placeLabel } from './place-label';
import { neededUnit, type References, unitHints } from './references';
import type { Row } from './row';
import { unitCoded } from './unit-coded';
import { isBad, type Word, wordsOf } from './unit-words';

/**
 * The units a cell of a division names: one by code or name, several as in 无锡、常州, or all of a larger place, which is said;
 * without those it excepts. Of a row that names none, those of its provinces. null with a problem noted for the first word that names none.
 */
export function unitsNamed(row: Row, unitField: string, references: References): readonly string[] | null {
  const read = (text: string): readonly Word[] => wordsOf(unitHints(row, text), references);
  // 北京、天津 in the column of provinces, and nothing smaller: all of them.
  const nameless = isBlankName(row.text(unitField));
  const provinces = nameless && row.text('unitCode') === '' && row.text('province') !== '';
  const field = provinces ? 'province' : unitField;
  const cell = provinces || !nameless ? row.text(field) : '';
  const reach = reachOf(cell, (text) => !read(text).some(isBad));
  const around = provinces ? '' : row.text('province');
  const from = reach.text === '' && reach.except.length > 0 ? around : reach.text;
  if (from === '' && cell !== '') {
    row.note(field, note('exceptOfNothing', { place: reach.except.join('、') }), 'error');
    return null;
  }
  const words = provinces ? wordsOf({ ...NO_HINTS, unit: from }, references) : read(from);
  const coded = reach.text === cell && !provinces ? unitCoded(row, cell, words, references) : null;
  if (coded !== null) {
    row.resolved(unitField, 'unit', coded);
    return [coded];
  }
  const except = reach.except.flatMap(read);
  const also = reach.also.flatMap(read);
  const unknown = [...words, ...except, ...also].find(isBad);
  if (unknown) {
    // Of one word it is known what is wrong with it.
    if (words.length === 1 && reach.text === cell && !provinces) neededUnit(row, field, references);
    else row.note(field, unknown.problem ?? note('unknownUnit', { unit: unknown.text, candidates: '' }), 'error');
    return null;
  }
  const named = new Set(words.flatMap(unitsOf));
  const wrong = wrongRemark(named, except, also, references);
  if (wrong !== null) {
    row.note(field, wrong, 'error');
    return null;
  }
  noteReadings(row, field, words, references);
  for (const unit of also.flatMap(unitsOf)) named.add(unit);
  for (const unit of except.flatMap(unitsOf)) named.delete(unit);
  if (except.length > 0) row.note(field, note('unitsExcept', { units: named.size }), 'warning');
  const all = [...named];
  row.resolved(unitField, 'unit', all.length === 1 ? all[0] : all);
  return all;
}

function unitsOf({ units }: Word): readonly string[] {
  return units ?? [];
}

/** Units are given whole: a part of one can neither be left out nor added, nor can be left out what is not there. */
function wrongRemark(
  named: ReadonlySet<string>,
  except: readonly Word[],
  also: readonly Word[],
  { gazetteer }: References,
): CellProblem | null {
  const parts = [...except, ...also.filter((word) => unitsOf(word).some((unit) => !named.has(unit)))];
  const part = parts.find((word) => word.part);
  if (part) return note('partNotWhole', { part: part.text, unit: placeLabel(unitsOf(part)[0], gazetteer) });
  const outside = except.find((word) => unitsOf(word).some((unit) => !named.has(unit)));
  return outside ? note('exceptOutside', { place: outside.text }) : null;
}

function noteReadings(row: Row, field: string, words: readonly Word[], { gazetteer }: References): void {
  for (const word of words) {
    const units = unitsOf(word);
    const unit = placeLabel(units[0] ?? '', gazetteer);
    if (word.part) row.note(field, note('partOfUnit', { place: word.text, unit }), 'warning');
    if (units.length > 1) row.note(field, note('unitsOfPlace', { place: word.text, units: units.length }), 'warning');
  }
}
