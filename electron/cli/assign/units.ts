import { randomUUID } from 'node:crypto';
import { Territory } from '@shared/model/territory';
import { moveLabel } from '@shared/planning/change-labels';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import type { PlanState } from '@electron/usecases/plan-state';
import type { Args } from '../args';
import { checked } from '../checked';
import { repByCode, unitsByCode } from '../pick/positions';
import { findTerritory } from '../pick/territory';
import { UsageError } from '../usage-error';
import type { Edit } from './edit';

/** Units to a territory, to a new one, or out of all. @throws UsageError, DomainError `cli.unknownTerritory`, `patch.unknown…` */
export function assignUnits(plan: PlanState, args: Args): Edit {
  const { ground, snapshot } = plan;
  const units = unitsByCode(ground.index, args.list('units'));
  if (args.has('new')) return toNewTerritory(plan, args, units);
  args.oneOf('rep', 'territory');
  args.oneOf('rep', 'unassign');
  if (args.has('unassign')) {
    const patch = moveUnitsPatch(ground.field, snapshot, units, null);
    return { patch, label: moveLabel(snapshot, patch, null) };
  }
  if (!args.has('territory')) throw new UsageError('assignWhere');
  const { key, name } = findTerritory(snapshot, args.need('territory'));
  const patch = moveUnitsPatch(ground.field, snapshot, units, key);
  return { patch, label: moveLabel(snapshot, patch, name) };
}

function toNewTerritory({ ground, snapshot }: PlanState, args: Args, units: readonly number[]): Edit {
  const name = checked(Territory.shape.name, 'new', args.need('new'));
  const rep = args.value('rep') ?? null;
  if (rep !== null) repByCode(ground.index, rep);
  const territory = newTerritory(`T-${randomUUID().slice(0, 8)}`, name, rep);
  const patch = createTerritoryPatch(ground.field, snapshot, territory, units);
  return { patch, label: { code: 'createTerritory', params: { name, count: patch.units.length } } };
}
