import { carryOutDueRulings } from './conflicts/carry-out-due';
import { readSettings } from './effective-settings';
import { handOverDueDeals } from './handover/deals';
import { mutate } from './mutate';
import type { Session } from './session';
import { todayOf } from './today';

/**
 * Carries out what was decided earlier for a day that has come. Whatever fails is tried again the next time, and never keeps
 * a workspace from opening. @returns how much was done
 */
export async function settleDue(session: Session): Promise<number> {
  if (session.current() === null) return 0;
  try {
    return await mutate(session, async (workspace) => {
      const { asOf } = await readSettings(workspace.db);
      const today = todayOf(asOf, session.now());
      const ruled = await carryOutDueRulings(session, workspace, today);
      return ruled + (await handOverDueDeals(session, workspace, today));
    });
  } catch (error) {
    session.deps.log.info('what is due could not be carried out', { error: String(error) });
    return 0;
  }
}
