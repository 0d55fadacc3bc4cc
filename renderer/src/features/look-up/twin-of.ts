import type { LookUpHit, NewAccount } from '@shared/contract/look-up';
import { foldCreditCode } from '@shared/duplicates/credit-code';

export interface Twin {
  readonly by: 'creditCode' | 'name';
  readonly hit: LookUpHit;
}

type Given = Pick<NewAccount, 'name' | 'creditCode'>;

/** The account that is there already with this registration number, else with this very name; null = none. */
export function twinOf({ name, creditCode }: Given, hits: readonly LookUpHit[]): Twin | null {
  const code = foldCreditCode(creditCode);
  const written = plain(name);
  const byCode = hits.find(
    ({ match, account }) => match === 'creditCode' || (code !== '' && foldCreditCode(account.creditCode) === code),
  );
  if (byCode) return { by: 'creditCode', hit: byCode };
  const byName = hits.find(
    ({ match, likeness, account }) => (match === 'name' && likeness === 1) || plain(account.name) === written,
  );
  return byName ? { by: 'name', hit: byName } : null;
}

/** However wide, and spaces aside. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
