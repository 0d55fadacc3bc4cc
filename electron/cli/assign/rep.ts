import { RepCode } from '@shared/model/ids';
import { repLabel } from '@shared/planning/change-labels';
import { editTerritoryPatch } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import type { PlanState } from '@electron/usecases/plan-state';
import type { Args } from '../args';
import { repByCode } from '../pick/positions';
import { findTerritory } from '../pick/territory';
import type { Edit } from './edit';

/** Another rep for a territory. @throws DomainError `cli.unknownTerritory`, `patch.unknownRep` */
export function assignRep({ ground, snapshot }: PlanState, args: Args): Edit {
  const { field, index } = ground;
  const territory = findTerritory(snapshot, args.need('territory'));
  const code = args.need('rep');
  const to = field.reps.name[repByCode(index, code)];
  const before = territory.rep === null ? undefined : index.rep.get(territory.rep);
  const from = before === undefined ? territory.rep : field.reps.name[before];
  const rep = RepCode.parse(code);
  const patch = territory.rep === rep ? emptyPatch() : editTerritoryPatch(territory, { rep });
  return { patch, label: repLabel(territory.name, from, to) };
}
