import fs from 'node:fs';
import path from 'node:path';

/** @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** @param {string} file @param {string} text */
export function writeText(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`  ${path.relative(process.cwd(), file)}  ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`);
}

/** @param {string} file @param {unknown} value @param {number} [indent] */
export const writeJson = (file, value, indent) => writeText(file, `${JSON.stringify(value, null, indent)}\n`);
