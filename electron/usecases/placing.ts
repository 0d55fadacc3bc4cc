import type { CallName } from '@shared/contract/contract';
import type { PlacingState } from '@shared/contract/placing';
import type { PlacingRow, PlacingShow } from '@shared/model/placing';
import { nextPlaceEdit } from '@electron/store/place-edits';
import { countToPlace } from '@electron/store/placing';
import { readRegions } from '@electron/store/regions';
import type { TaskRunner } from '@electron/tasks/task';
import type { Db } from '@electron/workspace/schema';
import { acceptTask } from './accept-task';
import { coalesced } from './coalesce';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import { byPerson, editPlaces, stepPlaces } from './place-edits';
import { readPlacing } from './read-placing';
import type { Session } from './session';

type PlacingCall = Extract<CallName, `placing.${string}`>;

/** Rows of one page of the list. */
const LISTED = 300;

/** Every plan is counted anew at most so often while a person works through the list. */
const TELL_EVERY_MS = 1500;

export function createPlacingHandlers(session: Session, tasks: TaskRunner): HandlersOf<PlacingCall> {
  const changed = coalesced(() => session.emitChange(['field', 'accounts', 'plans']), TELL_EVERY_MS);
  const edit = (work: (trx: Db, at: string) => Promise<void>): Promise<PlacingState> =>
    mutate(session, async (workspace) => {
      await inTransaction(workspace, (trx) => work(trx, session.now()));
      changed();
      return readState(workspace.db);
    });
  return {
    'placing.list': async ({ show, offset }) => {
      const rows = await ask(session, show, offset);
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
      const { placed } = await session.exclusively(() => {
        const { resourcesDir } = session.deps;
        const input = { path: session.require().path, resourcesDir, show, above, at: session.now() };
        return tasks.run(acceptTask, input, { kind: 'placing', cancellable: true });
      });
      if (placed > 0) changed();
      return { ...(await readState(session.require().db)), placed };
    },
    'placing.setAside': ({ accounts, aside }) =>
      edit((trx, at) => editPlaces(trx, at, accounts, (_, now) => ({ ...now, aside }))),
    'placing.undo': () => edit((trx, at) => stepPlaces(trx, at, 'undo')),
    'placing.redo': () => edit((trx, at) => stepPlaces(trx, at, 'redo')),
  };
}

function ask(session: Session, show: PlacingShow, offset: number): Promise<PlacingRow[]> {
  const input = { path: session.require().path, resourcesDir: session.deps.resourcesDir, show, limit: LISTED, offset };
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
