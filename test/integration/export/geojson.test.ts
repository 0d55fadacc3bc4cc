import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { createUnitFinder } from '@shared/geo/unit-finder';
import { exportPlan } from '@electron/usecases/export-plan';
import { openSample } from './support/sample';

interface Properties {
  readonly territory: string;
  readonly unitCodes: readonly string[];
  readonly accounts: number;
}

it('holds every territory as the area of exactly its units', async () => {
  const { session, tasks, folder, draft } = await openSample();
  const path = join(folder, 'plan.geojson');
  const { rows } = await exportPlan(session, tasks, { planId: draft, format: 'geojson', locale: 'en', path });
  const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<MultiPolygon, Properties> & {
    attribution: string;
  };
  expect(collection.features).toHaveLength(rows);
  expect(collection.attribution).toContain('Tianditu');
  const finder = createUnitFinder(
    collection.features.map((f) => ({ code: f.properties.territory, shape: f.geometry })),
  );
  const { snapshot, ground } = await session.require().cache.plan(draft);
  const { units } = ground.field;
  for (let u = 0; u < units.code.length; u++) {
    const t = snapshot.unitTerritory[u];
    expect(finder.at(units.lng[u], units.lat[u])).toBe(t < 0 ? null : snapshot.territories[t].key);
  }
  for (const [outer] of collection.features.flatMap((f) => f.geometry.coordinates))
    expect(signedArea(outer)).toBeGreaterThan(0);
  const listed = collection.features.flatMap((f) => f.properties.unitCodes);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toHaveLength(snapshot.unitTerritory.filter((t) => t >= 0).length);
});

/** Above zero for a ring that runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]) / 2, 0);
}
