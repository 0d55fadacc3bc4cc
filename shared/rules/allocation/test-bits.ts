import { MATURITIES, UNCLASSIFIED } from '../../model/maturity';
import type { RuleField, RuleTest } from '../../model/rule';
import { TIERS } from '../../model/tier';
import { type Bits, bitsMarked, bitsWhere, otherBits } from './bits';
import {
  FIGURE_FIELDS,
  type FigureField,
  foldedValues,
  foldWord,
  type RuleGround,
  type TagColumn,
  type TextColumn,
} from './facts';

/** Accounts of the field that a test holds for. */
export function testBits(test: RuleTest, ground: RuleGround): Bits {
  const { field, facts } = ground;
  const count = field.accounts.unit.length;
  switch (test.field) {
    case 'code':
    case 'name':
    case 'industry':
    case 'address':
      return textBits(test, facts.text[test.field]);
    case 'products':
    case 'needs':
      return tagBits(test, facts.tags[test.field]);
    case 'strategic':
      return bitsMarked(facts.strategic, Uint8Array.of(0, 1));
    case 'placed':
      return bitsWhere(count, (i) => field.accounts.unit[i] >= 0);
    default:
      return isFigure(test.field) ? figureBits(test, facts.figures[test.field]) : choiceBits(test, ground);
  }
}

export function isFigure(field: RuleField): field is FigureField {
  return (FIGURE_FIELDS as readonly string[]).includes(field);
}

function textBits({ is, value }: RuleTest, column: TextColumn): Bits {
  const wanted = value.map((v) => foldWord(String(v)));
  const holds = (text: string): boolean => {
    if (is === 'empty') return text === '';
    for (const word of wanted) {
      if (is === 'contains' ? text.includes(word) : is === 'startsWith' ? text.startsWith(word) : text === word)
        return true;
    }
    return false;
  };
  return bitsMarked(column.of, marks(foldedValues(column), holds));
}

function tagBits({ is, value }: RuleTest, column: TagColumn): Bits {
  const wanted = value.map((v) => foldWord(String(v)));
  const holds = (tags: readonly string[]): boolean => {
    if (is === 'empty') return tags.length === 0;
    const has = new Set(tags.map(foldWord));
    return is === 'allOf' ? wanted.every((w) => has.has(w)) : wanted.some((w) => has.has(w));
  };
  return bitsMarked(column.of, marks(column.sets, holds));
}

/** 1 for every value that holds; an array of its own making takes many times longer. */
function marks<V>(values: readonly V[], holds: (value: V) => boolean): Uint8Array {
  const marked = new Uint8Array(values.length);
  for (let v = 0; v < values.length; v++) marked[v] = Number(holds(values[v]));
  return marked;
}

/** NaN fails every comparison, so an unknown figure is never taken for a small one. */
function figureBits({ is, value }: RuleTest, figures: Float64Array): Bits {
  const [low, high] = value.map(Number);
  if (is === 'empty') return bitsWhere(figures.length, (i) => Number.isNaN(figures[i]));
  if (is === 'atLeast') return bitsWhere(figures.length, (i) => figures[i] >= low);
  if (is === 'atMost') return bitsWhere(figures.length, (i) => figures[i] <= low);
  return bitsWhere(figures.length, (i) => figures[i] >= low && figures[i] <= high);
}

function choiceBits({ field, is, value }: RuleTest, ground: RuleGround): Bits {
  const { of, keys } = choiceColumn(field, ground);
  if (is === 'empty')
    return otherBits(
      bitsMarked(
        of,
        Uint8Array.from(keys, (k) => Number(k !== null)),
      ),
      of.length,
    );
  const wanted = new Set(value);
  return bitsMarked(
    of,
    Uint8Array.from(keys, (key) => Number(key !== null && wanted.has(key))),
  );
}

interface ChoiceColumn {
  /** Index into `keys`, -1 = none. */
  readonly of: ArrayLike<number>;
  readonly keys: readonly (string | null)[];
}

/** The key each account has in a field of choices. */
export function choiceColumn(field: RuleField, { field: ground, snapshot, facts }: RuleGround): ChoiceColumn {
  const { accounts, units, reps } = ground;
  switch (field) {
    case 'tier':
      return { of: accounts.tier, keys: TIERS };
    case 'maturity':
      return { of: accounts.unit.map((u) => (u < 0 ? UNCLASSIFIED : units.maturity[u])), keys: MATURITIES };
    case 'unit':
      return { of: accounts.unit, keys: units.code };
    case 'region':
      return { of: accounts.unit, keys: units.region };
    case 'territory':
      return {
        of: accounts.unit.map((u) => (u < 0 ? -1 : snapshot.unitTerritory[u])),
        keys: snapshot.territories.map((t) => (t.removed ? null : t.key)),
      };
    case 'presentOwner':
      return { of: facts.presentOwner, keys: reps.code };
    case 'claimHolder':
      return { of: facts.claimHolder, keys: reps.code };
    default:
      throw new Error(`${field} is no field of choices`);
  }
}
