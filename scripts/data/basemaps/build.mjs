import { writeCatalogue } from './catalogue.mjs';
import { buildChina } from './china.mjs';
import { copyLicences } from './licences.mjs';
import { buildUs } from './us.mjs';
import { buildWorldForChina } from './world-cn.mjs';
import { buildWorld } from './world.mjs';

export async function buildBasemaps() {
  const prefectureMap = await buildChina();
  buildUs();
  buildWorld();
  await buildWorldForChina(prefectureMap);
  writeCatalogue();
  copyLicences();
}
