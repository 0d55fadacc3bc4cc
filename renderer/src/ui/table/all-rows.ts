const SLICE = 1000;

interface Answer<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Every row of a question, slice by slice, for the clipboard. */
export async function allRows<Row>(
  ask: (slice: { readonly offset: number; readonly limit: number }) => Promise<Answer<Row>>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let total = 1; all.length < total; ) {
    const answer = await ask({ offset: all.length, limit: SLICE });
    if (answer.rows.length === 0) break;
    all.push(...answer.rows);
    total = answer.total;
  }
  return all;
}
