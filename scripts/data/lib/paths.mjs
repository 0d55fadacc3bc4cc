import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const dataDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const resourcesDir = path.resolve(dataDir, '../../resources');

/** @param {string} name */
export const basemapFile = (name) => path.join(resourcesDir, 'basemaps', name);

/** @param {string} name */
export const sampleFile = (name) => path.join(resourcesDir, 'sample', name);

/** @param {string} name */
export const licenceFile = (name) => path.join(resourcesDir, 'licences', name);

/** @param {string} name path inside scripts/data/node_modules */
export const packageFile = (name) => path.join(dataDir, 'node_modules', name);
