import type { CallName, CallOutput, CallParsed } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { readAllReps, readReps, setRepDeleted, upsertReps } from '@electron/store/reps';
import { readTeams } from '@electron/store/teams';
import type { Db } from '@electron/workspace/schema';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

type RepCall = Extract<CallName, `reps.${string}` | `teams.${string}`>;

export function createRepHandlers(session: Session): HandlersOf<RepCall> {
  /** Homes and hours are in every plan's figures. */
  const change = <T>(work: (trx: Db, at: string) => Promise<T>): Promise<T> =>
    mutate(session, async (workspace) => {
      const result = await inTransaction(workspace, (trx) => work(trx, session.now()));
      session.emitChange(['field', 'accounts', 'plans']);
      return result;
    });
  return {
    'teams.list': () => readTeams(session.require().db),
    'reps.list': () => readReps(session.require().db),
    'reps.all': () => readAllReps(session.require().db),
    'reps.save': (input) => change((trx, at) => saveRep(trx, input, at)),
    'reps.setActive': (input) => change((trx, at) => setActive(trx, input, at)),
  };
}

/** @throws DomainError `reps.codeTaken|gone` */
async function saveRep(trx: Db, { rep, make }: CallParsed<'reps.save'>, at: string): Promise<CallOutput<'reps.save'>> {
  const known = (await readAllReps(trx)).find((other) => other.rep.code === rep.code);
  if (make && known) throw new DomainError('reps.codeTaken', { code: rep.code, name: known.rep.name });
  if (!make && !known?.active) throw new DomainError('reps.gone', { code: rep.code });
  if ((rep.homeLng === null) !== (rep.homeLat === null)) throw new DomainError('reps.halfHome');
  await upsertReps(trx, [rep]);
  const former = known?.rep ?? null;
  const detail = { from: former, to: rep };
  await appendAudit(trx, { at, planId: null, event: make ? 'repMade' : 'repEdited', seq: null, detail });
  return { former };
}

/** @throws DomainError `reps.gone` */
async function setActive(trx: Db, { code, active }: CallParsed<'reps.setActive'>, at: string): Promise<null> {
  const known = (await readAllReps(trx)).find((other) => other.rep.code === code);
  if (!known) throw new DomainError('reps.gone', { code });
  if (known.active === active) return null;
  await setRepDeleted(trx, code, active ? null : at);
  const detail = { code, name: known.rep.name };
  await appendAudit(trx, { at, planId: null, event: active ? 'repBack' : 'repLeft', seq: null, detail });
  return null;
}
