import { formOf } from '@shared/duplicates/form';
import type { PlaceBook } from '@shared/duplicates/place-book';
import { type Prepared, prepare } from '@shared/duplicates/prepare';
import { readCompared } from '@electron/store/duplicates/compared';
import { writeForms } from '@electron/store/duplicates/forms';
import type { Db } from '@electron/workspace/schema';

const REPORT_EVERY = 1024;

/** Accounts taken apart as they are needed, each once. */
export class PreparedAccounts {
  readonly #db: Db;
  readonly #book: PlaceBook;
  readonly #byId = new Map<number, Prepared>();

  constructor(db: Db, book: PlaceBook) {
    this.#db = db;
    this.#book = book;
  }

  /** @param ids ascending; null = all */
  async fetch(ids: readonly number[] | null, each: (done: number, total: number) => void): Promise<readonly number[]> {
    const missing = ids?.filter((id) => !this.#byId.has(id)) ?? null;
    const texts = await readCompared(this.#db, missing);
    texts.forEach((text, i) => {
      if (i % REPORT_EVERY === 0) each(i, texts.length);
      this.#byId.set(text.id, prepare(text, this.#book));
    });
    return texts.map(({ id }) => id);
  }

  of(id: number): Prepared {
    const prepared = this.#byId.get(id);
    if (!prepared) throw new Error(`account ${id} was not fetched`);
    return prepared;
  }

  async keepForms(ids: readonly number[]): Promise<void> {
    await writeForms(
      this.#db,
      ids.map((id) => ({ id, form: formOf(this.of(id)) })),
    );
  }
}
