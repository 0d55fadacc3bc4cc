import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type BasemapChoice, BasemapInfo } from '@shared/contract/workspace';
import { DomainError } from '@shared/model/result';

const Texts = z.array(z.string());
const Numbers = z.array(z.number());

const UnitFile = z.object({
  code: Texts,
  name: Texts,
  nameEn: Texts,
  parent: Texts,
  region: Texts,
  lng: Numbers,
  lat: Numbers,
  areaKm2: Numbers,
  perimeterKm: Numbers,
  regions: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
});

/** [unit index, unit index, km, 1 = across water] */
const EdgeFile = z.object({ edges: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])) });

/** A basemap's units as columns, and its neighbourhood by index into them. */
export interface Basemap extends z.infer<typeof UnitFile> {
  readonly info: BasemapInfo;
  readonly edges: z.infer<typeof EdgeFile>['edges'];
}

/** What a new workspace can be made from. @param resourcesDir holds `basemaps/` */
export async function listBasemaps(resourcesDir: string): Promise<BasemapChoice[]> {
  const infos = await readIndex(resourcesDir);
  return Promise.all(
    infos.map(async (basemap) => {
      const { region, regions } = await readUnits(resourcesDir, basemap);
      const counts = new Map<string, number>();
      for (const code of region) counts.set(code, (counts.get(code) ?? 0) + 1);
      return {
        basemap,
        unitCount: region.length,
        regions: regions.map((r) => ({ ...r, units: counts.get(r.code) ?? 0 })),
      };
    }),
  );
}

/** @throws DomainError `basemap.unknown` */
export async function readBasemap(resourcesDir: string, id: string): Promise<Basemap> {
  const info = await findBasemap(resourcesDir, id);
  if (!info) throw new DomainError('basemap.unknown', { basemap: id });
  const units = await readUnits(resourcesDir, info);
  const { edges } = EdgeFile.parse(await readJson(resourcesDir, info.adjacency));
  return { info, ...units, edges };
}

export async function findBasemap(resourcesDir: string, id: string): Promise<BasemapInfo | undefined> {
  return (await readIndex(resourcesDir)).find((info) => info.id === id);
}

async function readIndex(resourcesDir: string): Promise<BasemapInfo[]> {
  return z.array(BasemapInfo).parse(await readJson(resourcesDir, 'index.json'));
}

async function readUnits(resourcesDir: string, info: BasemapInfo): Promise<z.infer<typeof UnitFile>> {
  return UnitFile.parse(await readJson(resourcesDir, info.units));
}

async function readJson(resourcesDir: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(resourcesDir, 'basemaps', file), 'utf8'));
}
