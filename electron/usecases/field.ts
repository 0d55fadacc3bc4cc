import type { UnitMaturity } from '@shared/contract/field';
import { overrideOn } from '@shared/rules/override-on';
import { classifyUnits } from '@shared/rules/unit-maturity';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { idsByCode } from '@electron/store/ids';
import { readMarketFigures } from '@electron/store/market';
import { readOverrides, replaceOverrides } from '@electron/store/maturity-overrides';
import { readUnits } from '@electron/store/units';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

type FieldCall = 'field.get' | 'maturity.list' | 'maturity.override';

export function createFieldHandlers(session: Session): HandlersOf<FieldCall> {
  return {
    'field.get': async () => (await session.require().cache.ground()).field,
    'maturity.list': () => listMaturity(session.require().db),
    'maturity.override': ({ units, maturity, reason, validFrom, expiresOn }) =>
      mutate(session, async (workspace) => {
        // Without a reason nobody could say later why the rule was set aside; taking an override back needs none.
        if (maturity !== null && reason === '') throw new DomainError('maturity.reasonMissing');
        if (validFrom !== null && expiresOn !== null && expiresOn < validFrom) {
          throw new DomainError('maturity.endsBeforeItBegins', { from: validFrom, to: expiresOn });
        }
        await inTransaction(workspace, async (trx) => {
          const unitId = await idsByCode(trx, 'unit', units);
          const ids = [...new Set(units)].map(unitId);
          const at = session.now();
          await replaceOverrides(trx, ids, { maturity, reason, validFrom, expiresOn }, at);
          const detail = { units, maturity, reason, validFrom, expiresOn };
          await appendAudit(trx, { at, planId: null, event: 'override', seq: null, detail });
        });
        session.emitChange(['field']);
        return null;
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
