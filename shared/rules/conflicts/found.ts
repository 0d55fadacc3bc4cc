import type { Conflict, ConflictParty, PartyRole } from '../../model/conflict';

type Given = Pick<Conflict, 'type' | 'severity' | 'facts' | 'stake' | 'fingerprint'> & Partial<Conflict>;

/** A conflict with nothing but what it has. @param subject what makes its key its own, beside the type */
export function found(subject: readonly string[], given: Given): Conflict {
  return {
    key: [given.type, ...subject].join('/'),
    account: null,
    other: null,
    unit: null,
    territory: null,
    parties: [],
    ...given,
  };
}

/** Parties without those that are nobody, and nobody twice: the first role counts. */
export function partiesOf(...named: readonly (readonly [rep: string | null, role: PartyRole])[]): ConflictParty[] {
  const parties = new Map<string, ConflictParty>();
  for (const [rep, role] of named) if (rep !== null && !parties.has(rep)) parties.set(rep, { rep, role });
  return [...parties.values()];
}
