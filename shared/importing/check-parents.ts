import { type CellProblem, note } from './cell';
import { nameKey } from './fold';
import type { AccountRecord } from './records';
import type { References } from './references';

/** A warning that only shows once all rows are in. */
export interface LateWarning {
  readonly row: number;
  readonly field: string;
  readonly value: string;
  readonly problem: CellProblem;
}

/** Looks at the accepted records of one file, and tells at the end what is wrong among them. */
export interface LateCheck<T> {
  see(record: T, row: number): void;
  /** @param isKnown whether the file has an account of this code */
  found(isKnown: (code: string) => boolean): readonly LateWarning[];
}

const FIELD = 'parent';
/** Codes told of one circle. */
const TOLD = 6;

/**
 * Parents that neither the file nor the workspace has, and circles, through what the workspace knows too: parents may come
 * after those who belong to them, so this shows at the end of the file. A name that only one account has is offered as its code.
 */
export function checkParents(references: References): LateCheck<AccountRecord> {
  const named = new Map<string, { readonly parent: string; readonly row: number }>();
  const codesOfName = new Map<string, string | null>();
  return {
    see({ code, name, parent }, row) {
      if (parent === undefined) return;
      const folded = nameKey(name ?? code);
      codesOfName.set(folded, codesOfName.has(folded) ? null : code);
      // A blank cell too says what the file says: that it belongs to nobody.
      named.set(code, { parent, row });
    },
    found(isKnown) {
      const above = (code: string): string => named.get(code)?.parent ?? references.accountParents.get(code) ?? '';
      return [...named].flatMap(([code, { parent, row }]): LateWarning[] => {
        if (parent === '') return [];
        const warn = (problem: CellProblem): LateWarning[] => [{ row, field: FIELD, value: parent, problem }];
        if (!isKnown(parent) && !references.accountCodes.has(parent)) {
          const fix = codesOfName.get(nameKey(parent)) ?? onlyOne(references.accountsByName.get(nameKey(parent)));
          return warn(note('unknownParent', { parent }, fix === code ? null : fix));
        }
        const circle = circleFrom(code, above);
        return circle === null ? [] : warn(note('parentCircle', { accounts: told(circle) }));
      });
    },
  };
}

function onlyOne(codes: readonly string[] = []): string | null {
  return codes.length === 1 ? codes[0] : null;
}

/** The way up from an account back to itself; null where it ends, or ends in a circle that others are on. */
function circleFrom(start: string, above: (code: string) => string): readonly string[] | null {
  const way = [start];
  const seen = new Set(way);
  for (let at = above(start); at !== ''; at = above(at)) {
    if (at === start) return way;
    if (seen.has(at)) return null;
    seen.add(at);
    way.push(at);
  }
  return null;
}

function told(circle: readonly string[]): string {
  const shown = circle.slice(0, TOLD).join(' → ');
  return circle.length > TOLD ? `${shown} → …` : `${shown} → ${circle[0]}`;
}
