import { exportTexts } from '../texts/export';
import type { PlanExport } from './plan-export';
import type { Cell } from './table';

export type Line = readonly [id: string, item: string, value: Cell, unit: string | null, note: string | null];

/** One line of the summary, named by the text of its id. */
export function line(
  plan: PlanExport,
  id: keyof (typeof exportTexts)['en']['summary'],
  value: Cell,
  unit: string | null = null,
  note: string | null = null,
): Line {
  return [id, exportTexts[plan.locale].summary[id], value, unit, note];
}
