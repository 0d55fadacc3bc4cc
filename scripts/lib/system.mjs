// What Electron needs from a Linux system: shared libraries, a display (real or virtual) and a font for 中文.
// On Debian and its kin, as root, what is missing is installed; elsewhere the one command to run is printed.
import { Complaint, say } from './console.mjs';
import { capture, run, which } from './run.mjs';

const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libcups2',
];
const DISPLAY = ['xvfb', 'xauth'];
const FONTS = ['fonts-noto-cjk'];

export const isRoot = () => process.getuid?.() === 0;

/** Whether a window can open as things stand. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Whether `xvfb-run` can lend a virtual display. */
export const hasVirtualDisplay = () => Boolean(which('xvfb-run') && which('Xvfb') && which('xauth'));

/** Makes sure the runtime can start; with `window`, that it can also open one and show Chinese in it. */
export async function ensureSystem(executable, { window = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = inspect(executable);
  const needed = missing.libraries.length > 0 || (window && (missing.display || missing.fonts));
  if (!needed) return;

  if (which('apt-get') && isRoot()) await install(packagesFor(missing));
  const still = inspect(executable);
  if (still.libraries.length > 0) {
    throw new Complaint(`Electron cannot start: missing ${still.libraries.join(', ')}.\n${advice(still)}`);
  }
  if (window && still.display) throw new Complaint(`There is no display, and no Xvfb to stand in.\n${advice(still)}`);
  if (window && still.fonts) say(`No Chinese font found: 中文 will show as boxes. ${advice(still)}`);
}

function inspect(executable) {
  return {
    libraries: missingLibraries(executable),
    display: !hasDisplay() && !hasVirtualDisplay(),
    fonts: capture('fc-list', [':lang=zh', 'family']).stdout.trim() === '',
  };
}

function missingLibraries(executable) {
  const { stdout } = capture('ldd', [executable]);
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

function packagesFor(missing) {
  return [
    ...(missing.libraries.length > 0 ? LIBRARIES : []),
    ...(missing.display ? DISPLAY : []),
    ...(missing.fonts ? [...FONTS, 'fontconfig'] : []),
  ];
}

function advice(missing) {
  const packages = packagesFor(missing).join(' ');
  return which('apt-get')
    ? `Run: sudo apt-get update && sudo apt-get install -y ${packages}`
    : `Install what your system calls: ${packages}`;
}

async function install(packages) {
  say(`Installing system packages: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 2] };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages.map(currentName)], quiet);
}

/** Newer releases renamed some libraries (libgtk-3-0 → libgtk-3-0t64); take the name this one knows. */
function currentName(name) {
  const renamed = `${name}t64`;
  return capture('apt-cache', ['show', '--no-all-versions', renamed]).stdout.includes('Version:') ? renamed : name;
}
