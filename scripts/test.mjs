// npm test [-- STEP …]: every check of the project, all of them even when one fails; those that only read run beside
// each other. A static check counts as one test, the suites by their own reports. The last line says how many passed
// and failed.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { findElectron } from './electron.mjs';
import { Complaint, main, say } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { count } from './lib/test-reports.mjs';

const reports = at('out', 'test');
const vitestReport = at('out', 'test', 'vitest.json');

/** `script`: one of package.json. `reads`: leaves no trace. `report`: where a suite leaves its figures. */
const STEPS = [
  { name: 'format', script: 'format:check', reads: true },
  { name: 'lint', script: 'lint', reads: true },
  { name: 'types', script: 'typecheck', reads: true },
  { name: 'dead-code', script: 'deadcode', reads: true },
  // Before the suites: integration tests run what was built.
  { name: 'build', script: 'build' },
  {
    name: 'unit',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { kind: 'vitest', file: vitestReport },
  },
  { name: 'e2e', script: 'e2e', report: { kind: 'playwright', file: at('out', 'test', 'e2e.json') } },
];

await main(async () => {
  const steps = chosen(process.argv.slice(2));
  rmSync(reports, { recursive: true, force: true });
  // Without a runtime the static checks still have their say, and the suites fail by themselves.
  await findElectron({ window: true }).catch((error) => say(error.message));
  const results = await Promise.all(steps.filter((step) => step.reads).map(performAside));
  for (const step of steps.filter((one) => !one.reads)) results.push(await perform(step));

  const total = (what) => results.reduce((sum, result) => sum + result[what], 0);
  console.log(`\n${results.map(line).join('\n')}\n`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
});

function chosen(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) throw new Complaint(`No step "${unknown}". There are: ${STEPS.map((step) => step.name).join(', ')}`);
  return names.length > 0 ? STEPS.filter((step) => names.includes(step.name)) : STEPS;
}

/**
 * What it prints is shown in one piece when it has ended. Beside the others each has one core's worth: the compiler and
 * the linter read the same files once for every core they may use.
 */
async function performAside(step) {
  mkdirSync(reports, { recursive: true });
  const log = at('out', 'test', `${step.name}.log`);
  const file = openSync(log, 'w');
  const env = { ...process.env, GOMAXPROCS: '1' };
  const result = await perform(step, { stdio: ['ignore', file, file], env });
  closeSync(file);
  console.log(`\n── ${step.name}\n${readFileSync(log, 'utf8').trimEnd()}`);
  return result;
}

async function perform({ name, script, args = [], report }, { stdio = 'inherit', env = process.env } = {}) {
  if (stdio === 'inherit') console.log(`\n── ${name}`);
  const started = Date.now();
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...rest] = [...npm, 'run', '--silent', script, '--', ...args];
  const code = await run(command, rest, { stdio, env });
  const seconds = (Date.now() - started) / 1000;
  const result = report ? count(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return { name, seconds, ...result };
}

function line({ name, seconds, passed, failed, skipped }) {
  const figures = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  const left = skipped > 0 ? `  ${skipped} skipped` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)}${figures}  ${seconds.toFixed(1).padStart(6)} s${left}`;
}
