import type { CallName } from '@shared/contract/contract';
import type { PlacingState } from '@shared/contract/placing';
import type { PlacingRow, PlacingShow } from '@shared/model/placing';
import { nextPlaceEdit } from '@electron/store/place-edits';
import type { PlaceState } from '@electron/store/place-states';
import { countToPlace } from '@electron/store/placing';
import { readRegions } from '@electron/store/regions';
import type { Db } from '@electron/workspace/schema';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import { editPlaces, stepPlaces } from './place-edits';
import { readPlacing } from './read-placing';
import type { Session } from './session';

type PlacingCall = Extract<CallName, `placing.${string}`>;

/** Rows of one list; the rest comes up as these are done. */
const LISTED = 300;

export function createPlacingHandlers(session: Session): HandlersOf<PlacingCall> {
  const edit = (work: (trx: Db, at: string) => Promise<void>): Promise<PlacingState> =>
    mutate(session, async (workspace) => {
      await inTransaction(workspace, (trx) => work(trx, session.now()));
      session.emitChange(['field', 'accounts', 'plans']);
      return readState(workspace.db);
    });
  return {
    'placing.list': async ({ show }) => {
      const rows = await ask(session, show, LISTED);
      const { db } = session.require();
      const state = await readState(db);
      return { ...state, rows, total: state.counts[show], regions: [...(await readRegions(db))] };
    },
    'placing.place': ({ entries }) =>
      edit((trx, at) => {
        const units = new Map<string, string>(entries.map(({ account, unit }) => [account, unit]));
        return editPlaces(trx, at, [...units.keys()], (account, now) => {
          const unit = units.get(account);
          return unit === undefined ? now : byPerson(now, unit, 1);
        });
      }),
    'placing.acceptAll': async ({ show, above }) => {
      const rows = (await ask(session, show, null)).filter((row) => (row.suggestions[0]?.confidence ?? 0) >= above);
      if (rows.length === 0) return { ...(await readState(session.require().db)), placed: 0 };
      const first = new Map<string, PlacingRow['suggestions'][0]>(rows.map((row) => [row.account, row.suggestions[0]]));
      const state = await edit((trx, at) =>
        editPlaces(trx, at, [...first.keys()], (account, now) => {
          const suggestion = first.get(account);
          return suggestion ? byPerson(now, suggestion.unit, suggestion.confidence) : now;
        }),
      );
      return { ...state, placed: rows.length };
    },
    'placing.setAside': ({ accounts, aside }) =>
      edit((trx, at) => editPlaces(trx, at, accounts, (_, now) => ({ ...now, aside }))),
    'placing.undo': () => edit((trx, at) => stepPlaces(trx, at, 'undo')),
    'placing.redo': () => edit((trx, at) => stepPlaces(trx, at, 'redo')),
  };
}

function byPerson(now: PlaceState, unit: string, confidence: number): PlaceState {
  return { ...now, unit, placedBy: 'person', confidence, problem: null, aside: false };
}

function ask(session: Session, show: PlacingShow, limit: number | null): Promise<PlacingRow[]> {
  const input = { path: session.require().path, resourcesDir: session.deps.resourcesDir, show, limit };
  return (session.deps.readers?.placing ?? readPlacing)(input);
}

async function readState(db: Db): Promise<PlacingState> {
  const [undo, redo] = [await nextPlaceEdit(db, 'undo'), await nextPlaceEdit(db, 'redo')];
  return {
    counts: await countToPlace(db),
    undo: undo?.changes.length ?? null,
    redo: redo?.changes.length ?? null,
  };
}
