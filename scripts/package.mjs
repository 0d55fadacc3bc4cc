// npm run package [-- --dir | --linux deb | --win nsis | --mac dmg …]: builds and packs the app into dist/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from './electron.mjs';
import { build } from './lib/build.mjs';
import { Complaint, main, say } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  const folderOnly = args.includes('--dir');
  const runtime = await findElectron();
  if (runtime.kind === 'stand-in' && !folderOnly) {
    throw new Complaint(
      'An installer is a release, and a release needs the official Electron, which could not be fetched.\n' +
        'With network access: node scripts/electron.mjs --retry. To try the packaged app only: npm run package -- --dir',
    );
  }
  if ((await build()) !== 0) return 1;

  const builder = at('node_modules', 'electron-builder', 'cli.js');
  // For an installer electron-builder fetches and checks the runtime of each target itself.
  const runtimeArgs = folderOnly ? [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`] : [];
  const code = await run(process.execPath, [builder, ...args, ...runtimeArgs, '--publish', 'never']);
  if (code !== 0) return code;
  if (folderOnly) checkNatives();
  if (runtime.kind === 'stand-in') say('Packed with the stand-in runtime: good for a trial, not for release.');
  return 0;
});

/** A package carries one SQLite, that of its own platform. */
function checkNatives() {
  for (const folder of readdirSync(at('dist')).filter((name) => name.endsWith('unpacked'))) {
    const files = readdirSync(at('dist', folder), { recursive: true, encoding: 'utf8' });
    const natives = files.filter((file) => file.endsWith('.node'));
    if (natives.length !== 1)
      throw new Complaint(`${join('dist', folder)} holds ${natives.length} .node files, not one.`);
  }
}
