// Runs bundled benches one after another in this process and prints their reports. Started by bench.mjs.
import { main, say } from './console.mjs';

const [files, ...flags] = process.argv.slice(2);
const json = flags.includes('--json');

// Whatever a bench has to say, stdout carries reports only.
console.log = console.info = console.error;

await main(async () => {
  const reports = [];
  for (const file of JSON.parse(files)) {
    const bench = await import(file);
    const report = await bench.run(flags.filter((flag) => flag !== '--json'));
    if (!json) process.stdout.write(asTable(report));
    reports.push(report);
  }
  if (json) process.stdout.write(`${JSON.stringify(oneOf(reports))}\n`);
  if (reports.length === 0) say('There are no benches.');
});

/** One report as it is; of several, one with each row naming its bench. */
function oneOf(reports) {
  if (reports.length === 1) return reports[0];
  const rows = reports.flatMap(({ bench, rows }) => rows.map((row) => ({ bench, ...row })));
  return { bench: 'all', machine: reports[0]?.machine, rows };
}

function asTable({ bench, machine, rows }) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, c) => Math.max(...table.map((cells) => cells[c].length)));
  const lines = table.map((cells) => `  ${cells.map((cell, c) => cell.padEnd(widths[c])).join('  ')}`.trimEnd());
  return `${bench} (${machine})\n${lines.join('\n')}\n\n`;
}
