import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConflictFilter, ConflictRow, ConflictStatus } from '@shared/contract/conflicts';
import { api } from '@/app/api';
import { useConflicts } from '@/app/state/conflicts';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Cases fetched at once; the next as the table comes to them. */
const PAGE = 500;
/** Rows before the last one known at which the next are fetched. */
const AHEAD = 50;

interface Cases {
  readonly status: ConflictStatus | null;
  /** From the first on, as far as they have been fetched. */
  readonly rows: readonly ConflictRow[];
  readonly total: number;
  /** Counts up with every answer to a new question. */
  readonly turn: number;
  /** Fetches more where the rows shown come near the end of those known. */
  onRange(first: number, last: number): void;
}

/** The cases that match, read anew, as far as they were, whenever the frame has learnt of a change. */
export function useCases(filter: ConflictFilter): Cases {
  const { plan } = useOpened();
  const planId = plan.meta.id;
  const status = useConflicts((s) => s.status);
  const [list, setList] = useState<Pick<Cases, 'rows' | 'total' | 'turn'>>({ rows: [], total: 0, turn: 0 });
  const latest = useRef(0);
  const wanted = useRef({ filter, pages: 1, busy: false });

  const fetchAll = useCallback(
    async (pages: number): Promise<void> => {
      const asked = ++latest.current;
      wanted.current = { filter, pages, busy: true };
      const own = wanted.current;
      try {
        const parts = await Promise.all(
          Array.from({ length: pages }, (_, page) =>
            api('conflicts.list', { planId, filter, offset: page * PAGE, limit: PAGE }),
          ),
        );
        if (asked !== latest.current) return;
        setList((was) => ({ rows: parts.flatMap((part) => part.rows), total: parts[0].total, turn: was.turn + 1 }));
      } catch (error) {
        if (asked === latest.current) notifyFailure('conflicts.failed.read', error);
      } finally {
        own.busy = false;
      }
    },
    [planId, filter],
  );

  useEffect(() => {
    const same = wanted.current.filter === filter;
    void fetchAll(same ? wanted.current.pages : 1);
  }, [fetchAll, filter, status]);

  const { rows, total } = list;
  const onRange = useCallback(
    (_first: number, last: number): void => {
      const now = wanted.current;
      if (now.busy || rows.length >= total || last < rows.length - AHEAD) return;
      const asked = latest.current;
      now.busy = true;
      api('conflicts.list', { planId, filter, offset: rows.length, limit: PAGE })
        .then(
          (part) => {
            if (asked !== latest.current) return;
            now.pages++;
            setList((was) => ({ ...was, rows: [...was.rows, ...part.rows] }));
          },
          (error: unknown) => notifyFailure('conflicts.failed.read', error),
        )
        .finally(() => {
          now.busy = false;
        });
    },
    [planId, filter, rows.length, total],
  );
  return { status, ...list, onRange };
}
