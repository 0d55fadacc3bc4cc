import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { PlacingState } from '@shared/contract/placing';
import type { AccountCode, UnitCode } from '@shared/model/ids';
import type { PlacingRow, PlacingShow } from '@shared/model/placing';
import { api, onEvent } from '@/app/api';
import type { TextParams } from '@/i18n/translate';
import { notify, notifyFailure, useNotices } from '@/ui/notify';

type List = CallOutput<'placing.list'>;

export interface Placing {
  readonly show: PlacingShow;
  /** null until the first answer. */
  readonly list: List | null;
  setShow(show: PlacingShow): void;
  /** @param unitName to say where it went */
  place(row: PlacingRow, unit: UnitCode, unitName: string): void;
  setAside(row: PlacingRow, aside: boolean): void;
  acceptAll(above: number): void;
  step(turn: 'undo' | 'redo'): void;
  /** Told that the end of the list is on the screen. */
  more(): void;
}

/** The accounts to place, as the database has them; an account that is done leaves the list at once. */
export function usePlacing(): Placing {
  const [show, setShow] = useState<PlacingShow>('unplaced');
  const [list, setList] = useState<List | null>(null);
  const asked = useRef(0);
  /** Edits of one's own also come back as a change of the data, and need no new list. */
  const own = useRef(0);
  /** Begun and ended edits: a list read while one of them was written may know it only by half. */
  const edits = useRef(0);

  const load = useCallback((): void => {
    const turn = ++asked.current;
    const before = edits.current;
    api('placing.list', { show }).then(
      (answer) => {
        if (asked.current !== turn) return;
        if (edits.current === before) setList(answer);
        else load();
      },
      (error: unknown) => notifyFailure('placing.notRead', error),
    );
  }, [show]);

  useEffect(load, [load]);
  useEffect(
    () =>
      onEvent('data.changed', ({ what }) => {
        if (what.includes('accounts') && own.current === 0) load();
      }),
    [load],
  );

  const fetching = useRef(false);
  const more = (): void => {
    if (!list || list.rows.length >= list.total || fetching.current) return;
    fetching.current = true;
    const turn = asked.current;
    // What is done leaves the list in the database as it does here, so the next page begins where this list ends.
    api('placing.list', { show, offset: list.rows.length })
      .then(
        ({ rows }) => {
          if (asked.current !== turn) return;
          setList((now) => now && { ...now, rows: [...now.rows, ...rows.filter((row) => !has(now, row))] });
        },
        (error: unknown) => notifyFailure('placing.notRead', error),
      )
      .finally(() => {
        fetching.current = false;
      });
  };

  const edit = useCallback(<S extends PlacingState>(work: Promise<S>, after: (state: S) => void): void => {
    own.current++;
    edits.current++;
    work
      .finally(() => {
        own.current--;
        edits.current++;
      })
      .then(after, (error: unknown) => notifyFailure('placing.notWritten', error));
  }, []);

  const without = useCallback(
    (account: AccountCode) =>
      (state: PlacingState): void =>
        setList(
          (now) =>
            now && { ...now, ...state, total: now.total - 1, rows: now.rows.filter((r) => r.account !== account) },
        ),
    [],
  );

  const step = (turn: 'undo' | 'redo'): void => {
    // What it offers to take back is then no longer the last edit.
    dismissPlaced();
    edit(turn === 'undo' ? api('placing.undo', {}) : api('placing.redo', {}), load);
  };

  const tellPlaced = (text: 'placing.placedAt' | 'placing.placed', params: TextParams): void =>
    notify({ tone: 'success', text, params, action: { label: 'placing.takeBack', run: () => step('undo') } });

  return {
    show,
    list,
    more,
    setShow: (next) => {
      setList(null);
      setShow(next);
    },
    place: ({ account, name }, unit, unitName) =>
      edit(api('placing.place', { entries: [{ account, unit }] }), (state) => {
        without(account)(state);
        tellPlaced('placing.placedAt', { name, unit: unitName });
      }),
    setAside: ({ account }, aside) => {
      dismissPlaced();
      edit(api('placing.setAside', { accounts: [account], aside }), without(account));
    },
    acceptAll: (above) =>
      edit(api('placing.acceptAll', { show, above }), ({ placed }) => {
        if (placed === 0) notify({ tone: 'info', text: 'placing.noneSure' });
        else tellPlaced('placing.placed', { count: placed });
        load();
      }),
    step,
  };
}

/** A notice that offers to take the last edit back, once that is another one. */
function dismissPlaced(): void {
  const { notices, dismiss } = useNotices.getState();
  for (const { id, text } of notices) if (text === 'placing.placedAt' || text === 'placing.placed') dismiss(id);
}

function has({ rows }: List, { account }: PlacingRow): boolean {
  return rows.some((row) => row.account === account);
}
