import type { ChangeLabel, PlanPatch } from '@shared/model/plan';
import type { Territory } from '@shared/model/territory';
import { editTerritoryPatch } from '@shared/planning/edits';
import { ensureEditable } from '@/app/state/ensure-editable';
import { type Opened, useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

export interface Edit {
  readonly label: ChangeLabel;
  readonly patch: PlanPatch;
}

/** Records an edit made on the plan as it is once it takes edits; tells when that did not work. @returns whether it was recorded */
export async function record(make: (opened: Opened) => Edit | null): Promise<boolean> {
  try {
    if (!(await ensureEditable())) return false;
    const { opened, apply } = useSession.getState();
    const edit = opened ? make(opened) : null;
    if (!edit) return false;
    await apply(edit.label, edit.patch);
    return true;
  } catch (error) {
    notifyFailure('inspector.notSaved', error);
    return false;
  }
}

/** Changes fields of a territory, found by key, as the open plan may be a fork by now. */
export function recordTerritory(
  key: string,
  change: Partial<Omit<Territory, 'key'>>,
  label: (territory: Territory, opened: Opened) => ChangeLabel,
): Promise<boolean> {
  return record((opened) => {
    const territory = opened.plan.snapshot.territories.find((t) => t.key === key);
    return territory ? { label: label(territory, opened), patch: editTerritoryPatch(territory, change) } : null;
  });
}
