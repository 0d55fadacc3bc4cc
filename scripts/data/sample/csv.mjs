import { writeText } from '../lib/files.mjs';
import { sampleFile } from '../lib/paths.mjs';

const cell = (value) => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** @param {string} file @param {string[]} header @param {unknown[][]} rows */
export function writeCsv(file, header, rows) {
  writeText(sampleFile(file), `${[header, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`);
}

/** @param {number} cents */
export const money = (cents) => (cents / 100).toFixed(2);

/** @param {number} fraction */
export const percent = (fraction) => `${(fraction * 100).toFixed(1)}%`;
