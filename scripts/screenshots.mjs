// npm run screenshots: takes the README's pictures anew, by the same test that holds them to what they show.
import { main } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await main(() =>
  run(process.execPath, [at('scripts', 'e2e.mjs'), 'screenshots'], {
    env: { ...process.env, BAILIWICK_UPDATE_SCREENSHOTS: '1' },
  }),
);
