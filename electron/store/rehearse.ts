import type { Db } from '@electron/workspace/schema';

class Rehearsed<T> extends Error {
  constructor(readonly result: T) {
    super('rehearsed');
  }
}

/** What `work` would do, to the row, without doing it: it runs in a transaction that is always rolled back. */
export async function rehearse<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(async (trx): Promise<never> => {
      throw new Rehearsed(await work(trx));
    });
  } catch (error) {
    // Cast: thrown just above, with the result of `work`.
    if (error instanceof Rehearsed) return error.result as T;
    throw error;
  }
}
