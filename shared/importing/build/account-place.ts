import type { PlaceProblem } from '../../model/account';
import type { UnitCode } from '../../model/ids';
import { note } from '../cell';
import { type ReadPosition, readPosition } from '../coordinates';
import type { Placing } from '../place';
import { placeLabel } from '../place-label';
import { placeWordsOf, WORD_FIELDS } from '../place-words';
import type { AccountRecord } from '../records';
import type { References } from '../references';
import type { Row } from '../row';
import { type Settled, settlePlace } from '../settle-place';

type PlacePart = Pick<
  AccountRecord,
  'unit' | 'lng' | 'lat' | 'placedBy' | 'confidence' | 'placeWords' | 'placeProblem'
>;

/**
 * Where the account is, by all the row says: see `settlePlace`. Nothing for a file that says nothing of places, and nothing new for an
 * account a person has placed, unless the row brings other coordinates than it had then.
 */
export function readPlace(row: Row, references: References, code: string): PlacePart {
  const positioned = row.has('lng') || row.has('lat');
  const worded = WORD_FIELDS.some((field) => row.has(field)) || row.has('address');
  if (!positioned && !worded) {
    if (!references.accountCodes.has(code)) row.note('', note('unplaced'), 'warning');
    return references.accountCodes.has(code) ? {} : nowhere({ code: 'unplaced', params: {} });
  }
  const placeWords = placeWordsOf((field) => row.text(field));
  for (const field of WORD_FIELDS) if (placeWords[field] !== undefined) row.found(field, placeWords[field]);
  const position = positioned ? readPosition(row, 'lng', 'lat', references.positions) : null;
  const person = references.placedByPerson.get(code);
  const moved = position !== null && (person?.lng !== placeWords.lng || person?.lat !== placeWords.lat);
  if (person !== undefined && !moved) return { placeWords };
  const placing = references.place({
    unit: placeWords.unit ?? '',
    province: placeWords.province ?? '',
    city: placeWords.city ?? '',
    county: placeWords.county ?? '',
    address: row.text('address'),
  });
  if (position !== null && placing.by !== 'none') references.census?.add(position.raw, placing.unit);
  const settled = settlePlace(placing, position?.at ?? null, references);
  // Nothing in the row tells where it is: what is known of the account stays.
  const silent = position === null && settled.unit === null && !hasWords(placeWords);
  if (silent && references.accountCodes.has(code)) return {};
  // Nor does a unit by name or code say anything new where the account is there already.
  if (position === null && settled.unit !== null && references.accountUnits.get(code) === settled.unit) return {};
  remark(row, placing, position, settled, references);
  return {
    ...(settled.unit === null
      ? nowhere(settled.problem ?? reasonIn(row))
      : {
          // Cast: a unit of the workspace.
          unit: settled.unit as UnitCode,
          placedBy: settled.by,
          confidence: settled.confidence,
          placeProblem: settled.problem,
        }),
    placeWords,
    ...(positioned && { lng: position?.at.lng ?? null, lat: position?.at.lat ?? null }),
  };
}

function nowhere(placeProblem: PlaceProblem): PlacePart {
  return { unit: null, placedBy: 'none', confidence: null, placeProblem };
}

function hasWords(words: Readonly<Record<string, string>>): boolean {
  return WORD_FIELDS.some((field) => words[field] !== undefined);
}

/** Why there is no position, where the row's cells tell. */
function reasonIn(row: Row): PlaceProblem {
  const found = row.problems.find((p) => p.code === 'coordinateZero' || p.code === 'coordinateIncomplete');
  return { code: found?.code ?? 'unplaced', params: {} };
}

/** What the report says of it, beside the cell it comes from. */
function remark(
  row: Row,
  placing: Placing,
  position: ReadPosition | null,
  { problem, unit }: Settled,
  references: References,
): void {
  // Beside the closest word: the province only where nothing else is said.
  const filled = WORD_FIELDS.filter((field) => row.text(field) !== '');
  const worded = filled.find((field) => field !== 'province') ?? filled[0] ?? 'unit';
  if (problem) {
    const onPosition = position !== null && (problem.code === 'outsideMap' || problem.code === 'placedNearest');
    row.note(onPosition ? 'lng' : worded, note(problem.code, named(problem, references)), 'warning');
  } else if (unit === null && placing.by === 'none' && row.problems.length === 0) {
    row.note('', note('unplaced'), 'warning');
  }
}

/** Names beside the codes: a report is read by people. */
function named({ params }: PlaceProblem, { gazetteer }: References): PlaceProblem['params'] {
  const label = (code: string): string => placeLabel(code, gazetteer);
  const entries = Object.entries(params).map(
    ([key, value]) => [key, typeof value === 'string' ? value.split(', ').map(label).join(', ') : value] as const,
  );
  return Object.fromEntries(entries);
}
