import type { Field } from '@shared/planning/field';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { assignTones } from '@shared/planning/tones';
import { usePreview } from './preview';
import { type OpenPlan, useOpened } from './session';
import { useTrial } from './trial';

/** One answer a division, so that map, table and inspector paint a territory alike. */
const known = new WeakMap<Int32Array, readonly number[]>();
let latest: readonly number[] = [];
let latestPlan: number | null = null;

function tonesOf(field: Field, snapshot: PlanSnapshot, before: readonly number[]): readonly number[] {
  const found = known.get(snapshot.unitTerritory);
  if (found && found.length === snapshot.territories.length) return found;
  const tones = assignTones(field.units.adjacency, snapshot.unitTerritory, snapshot.territories.length, before);
  known.set(snapshot.unitTerritory, tones);
  return tones;
}

function planTones(field: Field, plan: OpenPlan): readonly number[] {
  const tones = tonesOf(field, plan.snapshot, latestPlan === plan.meta.id ? latest : []);
  latest = tones;
  latestPlan = plan.meta.id;
  return tones;
}

/** Tone 0-11 of each territory of the open plan, kept from edit to edit where neighbours allow. */
export function usePlanTones(): readonly number[] {
  const { field, plan } = useOpened();
  return planTones(field, plan);
}

/** Tones of the plan as the preview or a trial would make it; those of the open plan while there is none. */
export function usePreviewTones(): readonly number[] {
  const { field } = useOpened();
  const tones = usePlanTones();
  const preview = usePreview();
  const trial = useTrial((s) => s.shown);
  const shown = preview?.ok ? preview.value : trial;
  return shown ? tonesOf(field, shown.snapshot, tones) : tones;
}
