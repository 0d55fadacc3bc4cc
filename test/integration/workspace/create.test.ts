import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBasemaps } from '@electron/workspace/basemap';
import { SCHEMA_VERSION } from '@electron/workspace/migrations/all';
import { writeGridBasemap } from '../support/grid-basemap';
import { tempFolder } from '../support/temp-folder';
import { handlersOf, newSession, openGrid } from '../support/workspace';

const RESOURCES = resolve(import.meta.dirname, '../../../resources');

describe('a new workspace', () => {
  it('has the units of the basemap and says what it is', async () => {
    const { session } = await openGrid();
    expect(await session.info()).toMatchObject({
      name: 'Grid',
      fileName: 'grid.bailiwick',
      sample: false,
      basemap: { id: 'grid', version: '1' },
      counts: {
        units: 16,
        accounts: 0,
        reps: 0,
        teams: 0,
        owners: 0,
        contacts: 0,
        opportunities: 0,
        marketFigures: 0,
        sales: 0,
        activities: 0,
        claims: 0,
      },
      activePlanId: null,
      schemaVersion: SCHEMA_VERSION,
    });
  });

  it('takes only the regions asked for, and the borders among them', async () => {
    const folder = tempFolder();
    const session = newSession(writeGridBasemap(folder, { width: 4, height: 4 }));
    await session.create(join(folder, 'w.bailiwick'), { name: 'W', basemapId: 'grid', regions: ['W'] });
    const { units } = await handlersOf(session).field['field.get']({});
    expect(units.code).toEqual(['U0', 'U1', 'U4', 'U5', 'U8', 'U9', 'U12', 'U13']);
    expect(units.adjacency.unit.length).toBe(2 * 10);
  });

  it('counts a sea link as a border only up to the length set', async () => {
    const { field, settings } = await openGrid();
    const links = async (): Promise<number> =>
      (await field['field.get']({})).units.adjacency.sea.filter((s) => s === 1).length;
    expect(await links()).toBe(0);
    await settings['settings.update']({ seaLinkKm: 100 });
    expect(await links()).toBe(2);
  });

  it('names its first plan in the language of the program', async () => {
    const folder = tempFolder();
    const resourcesDir = writeGridBasemap(folder, { width: 2, height: 2 });
    const session = newSession(resourcesDir, { locale: () => 'zh-CN' });
    await session.create(join(folder, 'x.bailiwick'), { name: '工作区', basemapId: 'grid', regions: [] });
    expect((await handlersOf(session).plans['plan.list']({}))[0].name).toBe('方案一');
  });

  it('is refused without leaving anything', async () => {
    const folder = tempFolder();
    const session = newSession(writeGridBasemap(folder, { width: 2, height: 2 }));
    const target = join(folder, 'x.bailiwick');
    const create = (more: object, path = target) =>
      session.create(path, { name: 'X', basemapId: 'grid', regions: [], ...more });
    await expect(create({ basemapId: 'moon' })).rejects.toMatchObject({ code: 'basemap.unknown' });
    await expect(create({ regions: ['N'] })).rejects.toMatchObject({ code: 'basemap.unknownRegion' });
    await expect(create({}, join(folder, 'no', 'x'))).rejects.toMatchObject({ code: 'workspace.notFound' });
    expect(readdirSync(folder)).toEqual(['resources']);
    writeFileSync(target, 'mine');
    await expect(create({})).rejects.toMatchObject({ code: 'workspace.exists' });
    await expect(create({ overwrite: true })).resolves.toMatchObject({ path: target });
  });
});

describe('the basemaps shipped', () => {
  it('all make a workspace whose every unit has a region and a place', async () => {
    const folder = tempFolder();
    const choices = await listBasemaps(RESOURCES);
    expect(choices.length).toBeGreaterThan(0);
    for (const { basemap, unitCount, regions } of choices) {
      const session = newSession(RESOURCES);
      const path = join(folder, `${basemap.id}.bailiwick`);
      await session.create(path, { name: basemap.id, basemapId: basemap.id, regions: [] });
      expect((await session.info()).counts.units).toBe(unitCount);
      expect(regions.reduce((sum, region) => sum + region.units, 0)).toBe(unitCount);
      await session.close();
    }
  });
});
