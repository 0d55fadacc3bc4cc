import mapshaper from 'mapshaper';

/**
 * @param {string} commands
 * @param {Record<string, unknown>} input GeoJSON by file name
 * @param {string} output file name
 */
export async function runMapshaper(commands, input, output) {
  const files = Object.fromEntries(Object.entries(input).map(([name, json]) => [name, JSON.stringify(json)]));
  const result = await mapshaper.applyCommands(commands, files);
  return JSON.parse(result[output].toString());
}
