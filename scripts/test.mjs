// npm test [-- STEP …]: every check of the project in order, all of them even when one fails. A static check counts as
// one test, the suites by their own reports. The last line says how many passed and failed.
import { rmSync } from 'node:fs';
import { findElectron } from './electron.mjs';
import { Complaint, main, say } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { count } from './lib/test-reports.mjs';

const reports = at('out', 'test');
const vitestReport = at('out', 'test', 'vitest.json');

/** `script`: one of package.json. `report`: where a suite leaves its figures. */
const STEPS = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'typecheck' },
  { name: 'dead-code', script: 'deadcode' },
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
  const results = [];
  for (const step of steps) results.push(await perform(step));

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

async function perform({ name, script, args = [], report }) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...rest] = [...npm, 'run', '--silent', script, '--', ...args];
  const code = await run(command, rest);
  const seconds = (Date.now() - started) / 1000;
  const result = report ? count(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return { name, seconds, ...result };
}

function line({ name, seconds, passed, failed, skipped }) {
  const figures = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  const left = skipped > 0 ? `  ${skipped} skipped` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)}${figures}  ${seconds.toFixed(1).padStart(6)} s${left}`;
}
