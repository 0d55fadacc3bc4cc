import { HAN_FORMS, LATIN_FORMS } from '../duplicates/legal-forms';
import { isHan } from './place-name';
import type { References } from './references';

type Accounts = Pick<References, 'accountNames'>;

const NOISE = /[^\p{L}\p{N}]+/gu;
const INITIALS = /\b(?:\p{L}\.){2,}/gu;
/** A group and its companies are not one, nor are a works and its company. */
const ENDS = HAN_FORMS.filter((form) => form.endsWith('公司') || form === '股份').map((form) =>
  form.replace(/^集团/u, ''),
);
const SHORTEST = 2;

const indexes = new WeakMap<Accounts['accountNames'], ReadonlyMap<string, readonly string[]>>();

/** Codes of the accounts whose name is the same but for its legal form, spaces, punctuation and case: Globex for Globex Inc. */
export function accountsLike(text: string, { accountNames }: Accounts): readonly string[] {
  const key = looseName(text);
  return key.length < SHORTEST || accountNames.size === 0 ? [] : (indexOf(accountNames).get(key) ?? []);
}

/** Made when a name is not found the first time, as most files need none. */
function indexOf(names: Accounts['accountNames']): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(names);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const [code, name] of names) {
    const key = looseName(name);
    const same = index.get(key);
    if (same) same.push(code);
    else index.set(key, [code]);
  }
  indexes.set(names, index);
  return index;
}

/** A name without its legal form, spaces, punctuation and case. */
function looseName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  if (isHan(plain)) return withoutForms(plain.replace(NOISE, ''));
  const joined = plain.replace(INITIALS, (initials) => initials.replaceAll('.', ''));
  const words = joined.replaceAll('&', ' and ').split(NOISE).filter(Boolean);
  const named = words.filter((word) => !LATIN_FORMS.has(word));
  return (named.length > 0 ? named : words).join(' ');
}

function withoutForms(name: string): string {
  const form = ENDS.find((end) => end !== '' && name.endsWith(end) && name.length >= end.length + SHORTEST);
  return form === undefined ? name : withoutForms(name.slice(0, -form.length));
}
