import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import type { Conventions } from '@shared/importing/conventions';
import type { Layout } from '@shared/importing/row';
import type { Datum } from '@shared/model/datum';
import { type Findings, readFact } from '@electron/store/findings/findings';
import type { FindingsWriter } from '@electron/store/findings/writer';

/** How a file was read: enough to check one of its rows again just as the whole file was checked. */
export interface CheckFacts {
  readonly kind: ImportKind;
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly complete: boolean;
  readonly layout: Layout;
  /** What positions refer to. */
  readonly datum: Datum;
  /** When the file came in. */
  readonly at: string;
  /** First row by stable key. */
  readonly keys: ReadonlyMap<string, number>;
}

export const CHECK_FACTS = {
  write(writer: FindingsWriter, { keys, layout, ...plain }: CheckFacts): void {
    const { column, conventions } = layout;
    writer.fact('check', { ...plain, column: [...column], conventions: [...conventions] });
    writer.fact('keys', { keys: [...keys.keys()], rows: [...keys.values()] });
  },
  read(findings: Findings): CheckFacts {
    // Casts: written just above, into a file that only this program has touched.
    const { column, conventions, ...plain } = readFact(findings, 'check') as Omit<CheckFacts, 'keys' | 'layout'> & {
      readonly column: readonly (readonly [string, number])[];
      readonly conventions: readonly (readonly [string, Conventions])[];
    };
    const { keys, rows } = readFact(findings, 'keys') as { readonly keys: string[]; readonly rows: number[] };
    return {
      ...plain,
      layout: { column: new Map(column), conventions: new Map(conventions) },
      keys: new Map(keys.map((key, i) => [key, rows[i]])),
    };
  },
};
