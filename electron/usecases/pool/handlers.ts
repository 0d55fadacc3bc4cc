import type { CallName } from '@shared/contract/contract';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import type { Session } from '../session';
import { checkClaim, claim } from './claim';
import { dryRunTask } from './dry-run-task';
import { listDue } from './due';
import { listGuards } from './guards';
import { listClaims, listPool, readStanding } from './lists';
import { release } from './release';
import { listEdits, stepClaims } from './step';

export function createPoolHandlers(
  session: Session,
  tasks: TaskRunner,
): HandlersOf<Extract<CallName, `pool.${string}`>> {
  return {
    'pool.list': ({ planId }) => listPool(session.require(), planId),
    'pool.claims': ({ planId }) => listClaims(session.require(), planId),
    'pool.due': ({ planId }) => listDue(session.require(), planId),
    'pool.account': ({ planId, account }) => readStanding(session.require(), planId, account),
    'pool.guards': () => listGuards(session.require()),
    'pool.check': (wish) => checkClaim(session.require(), wish),
    'pool.claim': (wish) => claim(session, wish),
    'pool.release': (wish) => release(session, wish),
    'pool.edits': () => listEdits(session.require()),
    'pool.step': (step) => stepClaims(session, step),
    'pool.dryRun': ({ policy }) =>
      tasks.run(dryRunTask, { path: session.require().path, policy }, { kind: 'dryRun', cancellable: true }),
  };
}
