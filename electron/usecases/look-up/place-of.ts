import type { Gazetteer } from '@shared/importing/gazetteer';
import { placeByWords } from '@shared/importing/place';
import { BasemapInfo } from '@shared/contract/workspace';
import { readGazetteer } from '@electron/import/places';
import { readMeta } from '@electron/store/meta';
import { readUnits } from '@electron/store/units';
import type { OpenWorkspace } from '../session';

const gazetteers = new WeakMap<OpenWorkspace, Promise<Gazetteer>>();

/** The unit these words of an address lead to, by the rules an import places accounts with; null = none or several. */
export async function placeOf(workspace: OpenWorkspace, words: readonly string[]): Promise<string | null> {
  if (words.length === 0) return null;
  const known = gazetteers.get(workspace) ?? readOnce(workspace);
  gazetteers.set(workspace, known);
  const [province = '', city = '', county = ''] = words;
  // The last word is the smallest place; the ones before it say which of several of that name is meant.
  const hints = { unit: words.at(-1) ?? '', province, city: words.length > 1 ? city : '', county, address: '' };
  const placing = placeByWords(hints, await known);
  return placing.by === 'none' ? null : placing.unit;
}

/** Units never change while a workspace is open. */
async function readOnce({ db, resourcesDir }: OpenWorkspace): Promise<Gazetteer> {
  const basemap = BasemapInfo.parse(JSON.parse((await readMeta(db, 'basemap')) ?? '{}'));
  const units = new Set((await readUnits(db)).map((unit) => unit.code));
  return readGazetteer(resourcesDir, basemap.id, units);
}
