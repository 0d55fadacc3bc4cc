import { shapes, type TerritoryShape } from '@shared/metrics/shape';
import { updateShapes } from '@shared/metrics/shape-update';
import type { Field } from '@shared/planning/field';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { lastResult } from './last-result';
import { usePreview } from './preview';
import { useOpened } from './session';

interface Shaped {
  readonly field: Field;
  readonly snapshot: PlanSnapshot;
  readonly shapes: readonly TerritoryShape[];
}

let latest: Shaped | null = null;

function shapesOf(field: Field, snapshot: PlanSnapshot): readonly TerritoryShape[] {
  if (latest?.field !== field) latest = { field, snapshot, shapes: shapes(field, snapshot) };
  if (latest.snapshot !== snapshot) {
    latest = { field, snapshot, shapes: updateShapes(field, latest.shapes, latest.snapshot, snapshot) };
  }
  return latest.shapes;
}

/** Shape of each territory of the open plan, by index. */
export function usePlanShapes(): readonly TerritoryShape[] {
  const { field, plan } = useOpened();
  return shapesOf(field, plan.snapshot);
}

const lastPreviewShapes = lastResult(updateShapes);

/** Shapes as the preview would make them; null while there is none. */
export function usePreviewShapes(): readonly TerritoryShape[] | null {
  const { field, plan } = useOpened();
  const before = usePlanShapes();
  const preview = usePreview();
  return preview?.ok ? lastPreviewShapes(field, before, plan.snapshot, preview.value.snapshot) : null;
}
