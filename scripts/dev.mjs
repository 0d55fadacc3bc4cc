// npm run dev: the app with hot reload. Arguments after -- go to the app.
import { asApp, findElectron, machineSwitches, withDisplay } from './electron.mjs';
import { forgetBuild } from './lib/build.mjs';
import { main } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await main(async () => {
  const { executable } = await findElectron({ window: true });
  forgetBuild();
  const electronVite = at('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const [command, ...args] = withDisplay([
    process.execPath,
    electronVite,
    'dev',
    '--watch',
    '--',
    ...machineSwitches(),
    ...process.argv.slice(2),
  ]);
  return run(command, args, { env: { ...asApp(process.env), ELECTRON_EXEC_PATH: executable } });
});
