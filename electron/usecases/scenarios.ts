import type { CallName } from '@shared/contract/contract';
import { appendAudit } from '@electron/store/audit';
import { readScenario, readScenarios, removeScenario, writeScenario } from '@electron/store/scenarios';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

/** Saved assumptions. Nothing here touches what they are about: they are applied by whoever looks. */
export function createScenarioHandlers(session: Session): HandlersOf<Extract<CallName, `scenario.${string}`>> {
  return {
    'scenario.list': () => readScenarios(session.require().db),
    'scenario.save': ({ id, ...content }) =>
      mutate(session, (workspace) =>
        inTransaction(workspace, async (trx) => {
          const before = id === null ? null : await readScenario(trx, id);
          const at = session.now();
          const saved = await readScenario(trx, await writeScenario(trx, id, content, at));
          const detail = { subject: saved.name, before, after: saved };
          await appendAudit(trx, { at, planId: null, event: 'scenarioSaved', seq: null, detail });
          return saved;
        }),
      ),
    'scenario.remove': ({ id }) =>
      mutate(session, (workspace) =>
        inTransaction(workspace, async (trx) => {
          const before = await readScenario(trx, id);
          const at = session.now();
          await removeScenario(trx, id, at);
          const detail = { subject: before.name, before };
          await appendAudit(trx, { at, planId: null, event: 'scenarioRemoved', seq: null, detail });
          return null;
        }),
      ),
  };
}
