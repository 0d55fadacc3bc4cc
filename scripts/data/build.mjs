import { installDataPackages } from './lib/install.mjs';

const PARTS = {
  basemaps: ['basemaps'],
  places: ['places'],
  sample: ['sample'],
  all: ['basemaps', 'places', 'sample'],
};

const parts = PARTS[process.argv[2] ?? 'all'];
if (!parts) {
  console.error('usage: node scripts/data/build.mjs [basemaps|places|sample|all]');
  process.exit(2);
}

installDataPackages();

// Imported late: these modules use the packages installed above.
if (parts.includes('basemaps')) {
  const { buildBasemaps } = await import('./basemaps/build.mjs');
  const { verifyBasemaps } = await import('./verify/basemaps.mjs');
  await buildBasemaps();
  verifyBasemaps();
}
if (parts.includes('places')) {
  const { buildPlaces } = await import('./places/build.mjs');
  buildPlaces();
}
if (parts.includes('sample')) {
  const { buildSample } = await import('./sample/build.mjs');
  const { verifySample } = await import('./verify/sample.mjs');
  buildSample();
  verifySample();
}
