import assert from 'node:assert/strict';
import fs from 'node:fs';
import { sampleFile } from '../lib/paths.mjs';

/**
 * The sample needs no quoting, which keeps this reader simple.
 * @param {string} file @returns {Record<string, string>[]}
 */
export function readSampleCsv(file) {
  const text = fs.readFileSync(sampleFile(file), 'utf8');
  assert.ok(!text.includes('"') && !text.includes('\r') && text.endsWith('\n'), `${file}: plain CSV`);
  const [header, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((row, i) => {
    assert.equal(row.length, header.length, `${file}: row ${i + 2}`);
    return Object.fromEntries(header.map((name, column) => [name, row[column]]));
  });
}
