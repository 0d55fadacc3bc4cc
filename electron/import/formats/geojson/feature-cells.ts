import { z } from 'zod';
import { note } from '@shared/importing/cell';
import { type Flaw, NO_FLAWS } from '@shared/importing/flaw';

/** Only what is read of it; figures are judged later, with all others. */
const Feature = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
  // No z.record: it drops a property called __proto__.
  properties: z.custom<object>((value) => typeof value === 'object' && !Array.isArray(value)).nullish(),
});

/** A feature as cells by the names of its columns; a point's position stands under `longitude` and `latitude`. */
export interface FeatureCells {
  readonly cells: ReadonlyMap<string, string>;
  readonly flaws: readonly Flaw[];
}

export const LONGITUDE = 'longitude';
export const LATITUDE = 'latitude';
const ID = 'id';

/** @throws SyntaxError when it is no JSON */
export function featureCells(text: string): FeatureCells {
  const parsed = Feature.safeParse(JSON.parse(text));
  if (!parsed.success) return { cells: new Map(), flaws: [flaw('notAFeature')] };
  const { id, geometry, properties } = parsed.data;
  const cells = new Map<string, string>();
  const point = geometry?.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  // First, so that they are the columns of these names whatever the properties are called.
  cells.set(LONGITUDE, textOf(point[0]));
  cells.set(LATITUDE, textOf(point[1]));
  if (id !== undefined) cells.set(ID, String(id));
  for (const [name, value] of Object.entries<unknown>((properties ?? {}) as Record<string, unknown>)) {
    const free = cells.has(name) ? `properties.${name}` : name;
    cells.set(free, textOf(value));
  }
  const other = geometry && geometry.type !== 'Point' ? geometry.type : null;
  return { cells, flaws: other === null ? NO_FLAWS : [flaw('notAPoint', { type: other })] };
}

function flaw(code: string, params: Flaw['params'] = {}): Flaw {
  return { column: null, severity: 'error', ...note(code, params) };
}

/** Lists of words as they are written in a cell; what is nested deeper stays JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const plain = Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
  return plain ? value.join('；') : JSON.stringify(value);
}
