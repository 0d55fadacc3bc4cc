import type { UnitMaturity } from '@shared/contract/field';
import { overrideOn } from '@shared/rules/override-on';
import { classifyUnits } from '@shared/rules/unit-maturity';
import { readMarketFigures } from '@electron/store/market';
import { readOverrides } from '@electron/store/maturity-overrides';
import { readUnits } from '@electron/store/units';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import { overrideMaturity } from './override-maturity';
import type { Session } from './session';

type FieldCall = 'field.get' | 'maturity.list' | 'maturity.override';

export function createFieldHandlers(session: Session): HandlersOf<FieldCall> {
  return {
    'field.get': async () => (await session.require().cache.ground()).field,
    'maturity.list': () => listMaturity(session.require().db),
    'maturity.override': ({ wishes }) =>
      mutate(session, async (workspace) => {
        const former = await inTransaction(workspace, (trx) => overrideMaturity(trx, wishes, session.now()));
        session.emitChange(['field']);
        return { former };
      }),
  };
}

/** Every unit's market type with all that led to it. */
async function listMaturity(db: Db): Promise<UnitMaturity[]> {
  const units = await readUnits(db);
  const figuresById = await readMarketFigures(db);
  const overrides = await readOverrides(db);
  const figures = units.map((unit) => figuresById.get(unit.id) ?? []);
  const { maturity, asOf } = await readSettings(db);
  return classifyUnits(figures, maturity).map((result, u) => {
    const standing = overrides.get(units[u].id) ?? null;
    const override = standing && overrideOn(standing, asOf);
    return {
      unit: units[u].code,
      maturity: override?.maturity ?? result.maturity,
      computed: result.maturity,
      scores: result.scores,
      inputs: result.inputs,
      decidedBy: [...result.decidedBy],
      missing: [...result.missing],
      override,
      standing,
      figures: [...figures[u]],
    };
  });
}
