import { PlanMeta } from '@shared/model/plan';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, editTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { useSelection } from '@/app/state/selection';
import { type Opened, useSession } from '@/app/state/session';
import { gridField, seeded } from '../../unit/support/field';

const field = gridField({ units: 16, accounts: 120, reps: 2 }, seeded(11));
const index = indexField(field);

/** A 4 × 4 field with North (first two rows, rep 0) and South (last row, rep 1); the third row is in none. */
function division(southLocked: boolean): PlanSnapshot {
  const start = emptySnapshot(field);
  const north = newTerritory('N', 'North', 'R0');
  const south = newTerritory('S', 'South', 'R1');
  const one = unwrap(applyPatch(start, createTerritoryPatch(field, start, north, [0, 1, 2, 3, 4, 5, 6, 7]), index));
  const two = unwrap(applyPatch(one, createTerritoryPatch(field, one, south, [12, 13, 14, 15]), index));
  return southLocked ? unwrap(applyPatch(two, editTerritoryPatch(two.territories[1], { locked: true }), index)) : two;
}

/** Puts that plan on the screen, as if the database had just been read. */
export function openPlan({ southLocked = false } = {}): Opened {
  const snapshot = division(southLocked);
  const meta = PlanMeta.parse({
    id: 1,
    name: 'Draft',
    state: 'planning',
    basePlanId: null,
    effectiveDate: null,
    note: '',
    createdAt: '2025-01-01T00:00:00Z',
    activatedAt: null,
    archivedAt: null,
    revision: 0,
    undo: null,
    redo: null,
  });
  const plan = { meta, snapshot, evaluation: evaluate(field, snapshot, index), overlaps: [] };
  const basemap = {
    id: 'grid',
    nameZh: '',
    nameEn: '',
    topo: '',
    object: '',
    parentObject: '',
    midObject: null,
    linesObject: null,
    backdrop: '',
    units: '',
    adjacency: '',
    version: '1',
    attributionZh: '',
    attributionEn: '',
    noticeZh: '',
    noticeEn: '',
    center: [110, 30] as [number, number],
    zoom: 5,
    currency: 'CNY',
  };
  const counts = {
    units: 16,
    accounts: 120,
    reps: 2,
    teams: 0,
    owners: 0,
    contacts: 0,
    opportunities: 0,
    marketFigures: 0,
    sales: 0,
    activities: 0,
    claims: 0,
  };
  const opened: Opened = {
    info: {
      name: 'Grid',
      fileName: 'grid.bailiwick',
      basemap,
      sample: false,
      counts,
      activePlanId: null,
      schemaVersion: 1,
    },
    field,
    index,
    settings: defaultSettings('2025-12-31'),
    plans: [meta],
    plan,
    active: null,
  };
  useSession.setState({ status: 'open', opened });
  useSelection.getState().clear();
  return opened;
}
