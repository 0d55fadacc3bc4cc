import { useCallback, useEffect, useRef, useState } from 'react';

const PAGE_SIZE = 200;

interface Slice<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

interface Pages<Row, Answer> {
  readonly answer: Answer;
  readonly rows: ReadonlyMap<number, readonly Row[]>;
}

export interface PagedRows<Row, Answer> {
  /** The latest answer, whichever slice it was to; null until the first. */
  readonly answer: Answer | null;
  readonly total: number;
  rowAt(index: number): Row | undefined;
  /** Fetches what the screen shows and does not have yet. */
  onRange(first: number, last: number): void;
}

/**
 * Rows of a question as the screen comes to them; while a new question is under way the old answer stays.
 * @param ask a new function for every new question (memoised by the caller)
 */
export function usePages<Row, Answer extends Slice<Row>>(
  ask: (slice: { readonly offset: number; readonly limit: number }) => Promise<Answer>,
  onFailure: (error: unknown) => void,
): PagedRows<Row, Answer> {
  const [pages, setPages] = useState<Pages<Row, Answer> | null>(null);
  const asked = useRef<{ ask: unknown; readonly pages: Set<number> }>({ ask: null, pages: new Set() });
  const answered = useRef<unknown>(null);
  const fail = useRef(onFailure);
  useEffect(() => {
    fail.current = onFailure;
  });

  const fetchPage = useCallback(
    (page: number): void => {
      if (asked.current.ask !== ask) asked.current = { ask, pages: new Set() };
      if (asked.current.pages.has(page)) return;
      asked.current.pages.add(page);
      ask({ offset: page * PAGE_SIZE, limit: PAGE_SIZE }).then(
        (answer) => {
          if (asked.current.ask !== ask) return;
          const same = answered.current === ask;
          answered.current = ask;
          setPages((now) => ({ answer, rows: new Map(same && now ? now.rows : []).set(page, answer.rows) }));
        },
        (error: unknown) => fail.current(error),
      );
    },
    [ask],
  );

  const shown = useRef<readonly [number, number]>([0, 0]);
  const onRange = useCallback(
    (first: number, last: number): void => {
      shown.current = [first, Math.max(first, last)];
      for (let page = Math.floor(first / PAGE_SIZE); page <= Math.floor(last / PAGE_SIZE); page++) fetchPage(page);
    },
    [fetchPage],
  );
  useEffect(() => onRange(...shown.current), [onRange]);

  const rowAt = useCallback(
    (index: number) => pages?.rows.get(Math.floor(index / PAGE_SIZE))?.at(index % PAGE_SIZE),
    [pages],
  );
  return { answer: pages?.answer ?? null, total: pages?.answer.total ?? 0, rowAt, onRange };
}
