import { basename } from 'node:path';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { withProblems } from '@electron/workspace/sqlite-problems';
import type { AcceptInput, AcceptOutput } from './accept-task';
import { byPerson, editPlaces } from './place-edits';
import { suggestPlaces } from './read-placing';

/** Another connection of this process may be finishing an edit. */
const PATIENCE_MS = 30_000;

/** Places every account of a list whose first suggestion is sure enough, as one recorded edit; cancelled, nothing is written. */
export async function runAccept(input: AcceptInput, { progress }: TaskContext): Promise<AcceptOutput> {
  const connection = openConnection(input.path, { busyMs: PATIENCE_MS });
  const { resourcesDir, show, above, at } = input;
  try {
    return await withProblems(basename(input.path), () =>
      connection.db.transaction().execute(async (trx) => {
        progress('gather', 0, 0);
        const asked = { resourcesDir, show, limit: null, offset: 0 };
        const rows = await suggestPlaces(trx, asked, (done, total) => progress('suggest', done, total));
        const first = new Map(
          rows.flatMap(({ account, suggestions: [best] }) =>
            best !== undefined && best.confidence >= above ? [[account as string, best] as const] : [],
          ),
        );
        progress('write', 0, 0);
        if (first.size > 0) {
          await editPlaces(trx, at, [...first.keys()], (account, now) => {
            const best = first.get(account);
            return best ? byPerson(now, best.unit, best.confidence) : now;
          });
        }
        // The last moment at which stopping leaves everything as it was.
        progress('write', 0, 0);
        return { placed: first.size };
      }),
    );
  } finally {
    await closeConnection(connection);
  }
}
