// npm start: builds, then opens the app with the sample workspace. Without a display it does the main job on the
// sample in the real main process, photographs the real window, and says where the results are.
import { hasDisplay, runElectron } from './electron.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/console.mjs';
import { demo } from './lib/demo.mjs';

await main(async () => {
  await ensureBuilt();
  if (hasDisplay()) return runElectron(['.', '--sample', ...process.argv.slice(2)]);
  return demo('out/demo');
});
