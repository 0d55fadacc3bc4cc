import { accountIn, type References } from './references';
import { nameKey } from './fold';
import type { Row } from './row';

/** Commas last: names in English hold them. */
const BETWEEN = [/[、;；|\n]+/u, /[,，]+/u];

/**
 * The accounts a cell names, each by code or name: one, or several as in A公司、B公司. null with a problem noted for the first that names
 * none or more than one.
 */
export function accountsNamed(row: Row, field: string, references: References): readonly string[] | null {
  const text = row.text(field);
  for (const between of isOne(text, references) ? [] : BETWEEN) {
    const parts = partsOf(text, between);
    // Words that hold no account are not a list of them.
    if (parts.length < 2 || !parts.some((part) => isOne(part, references))) continue;
    const codes = parts.map((part) => accountIn(row, field, part, references));
    if (codes.some((code) => code === null)) return null;
    const named = [...new Set(codes.flatMap((code) => code ?? []))];
    row.resolved(field, 'account', named);
    return named;
  }
  const code = accountIn(row, field, text, references);
  if (code === null) return null;
  row.resolved(field, 'account', code);
  return [code];
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isOne(text: string, { accountCodes, accountsByName }: References): boolean {
  return accountCodes.has(text) || accountsByName.get(nameKey(text))?.length === 1;
}
