// npm run build: bundles main, preload and renderer into out/.
import { build } from './lib/build.mjs';
import { main } from './lib/console.mjs';

await main(() => build(process.argv.slice(2)));
