import { UnitCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { createPlanHandlers } from '@electron/usecases/plans';
import { createSession } from '@electron/usecases/session';

// Edits the first plan without pause, and tells each revision once the edit has been acknowledged.
const session = createSession({ resourcesDir: '', now: () => new Date(), log: { info: () => {} } });
await session.open(process.argv[2]);
const plans = createPlanHandlers(session);
let [meta] = await plans['plan.list']({});
for (;;) {
  const { territories, unitTerritory } = await plans['plan.get']({ planId: meta.id });
  const moves = [...unitTerritory.keys()].slice(0, 200).map((u) => ({
    unit: UnitCode.parse(`U${u}`),
    from: unitTerritory[u] < 0 ? null : territories[unitTerritory[u]].key,
  }));
  const made = newTerritory(`K${meta.revision}`, `Territory ${meta.revision}`, null);
  const patch = {
    ...emptyPatch(),
    territories: [{ key: made.key, from: null, to: made }],
    units: moves.map((move) => ({ ...move, to: made.key })),
  };
  const label = { code: 'assign', params: {} };
  meta = await plans['plan.apply']({ planId: meta.id, revision: meta.revision, label, patch });
  process.send?.(meta.revision);
}
