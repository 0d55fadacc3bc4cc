// The main job without a screen: import → balance → reassign → export, then a picture of the real window.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { runElectron } from '../electron.mjs';
import { say } from './console.mjs';
import { at } from './paths.mjs';

const MINUTE = 60 * 1000;
const WANTED = { '.xlsx': 'the allocation plan', '.json': 'the balance', '.png': 'the window' };

/** Resolves to the exit code: 0 when everything that was to be made is there. */
export async function demo(folder) {
  say('No display: doing the main job on the sample without a window.');
  rmSync(at(folder), { recursive: true, force: true });
  mkdirSync(at(folder), { recursive: true });
  // Its own settings folder: neither the user's recent files nor a running copy of the app are touched.
  const profile = mkdtempSync(join(tmpdir(), 'bailiwick-demo-'));
  try {
    // Without a desktop Chromium complains at length about buses and drivers it can do without.
    const switches = [`--user-data-dir=${profile}`, '--log-level=3'];
    const limits = { timeout: 3 * MINUTE, group: true };
    const job = await runElectron([...switches, '.', `--demo=${folder}`], { ...limits, headless: true });
    if (job !== 0) return failed('The main job', job);
    const picture = join(folder, 'window.png');
    const shot = await runElectron([...switches, '.', '--sample', `--screenshot=${picture}`], limits);
    if (shot !== 0) return failed('Taking the picture', shot);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return report(folder);
}

function failed(what, code) {
  say(`${what} failed (exit code ${code}).`);
  return 1;
}

function report(folder) {
  const files = readdirSync(at(folder)).filter((name) => statSync(at(folder, name)).size > 0);
  const missing = Object.keys(WANTED).filter((kind) => !files.some((name) => extname(name) === kind));
  if (missing.length > 0) {
    say(`Missing in ${folder}: ${missing.map((kind) => WANTED[kind]).join(', ')}.`);
    return 1;
  }
  console.log(`Results in ${at(folder)}:`);
  for (const name of files) {
    const size = Math.ceil(statSync(at(folder, name)).size / 1024);
    console.log(`  ${name.padEnd(28)} ${String(size).padStart(6)} kB  ${WANTED[extname(name)] ?? ''}`.trimEnd());
  }
  return 0;
}
