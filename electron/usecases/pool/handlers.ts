import type { CallName } from '@shared/contract/contract';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import type { Session } from '../session';
import { checkClaim, claim } from './claim';
import { dryRunTask } from './dry-run-task';
import { listDue } from './list-due';
import { listGuards } from './guards';
import { listClaims, listRecyclable } from './list-claims';
import { listPool } from './list-pool';
import { release } from './release';
import { readStanding } from './standing';
import { listEdits, stepClaims } from './step';

export function createPoolHandlers(
  session: Session,
  tasks: TaskRunner,
): HandlersOf<Extract<CallName, `pool.${string}`>> {
  return {
    'pool.list': (query) => listPool(session.require(), query),
    'pool.claims': (query) => listClaims(session.require(), query),
    'pool.recyclable': (query) => listRecyclable(session.require(), query),
    'pool.due': (query) => listDue(session.require(), query),
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
