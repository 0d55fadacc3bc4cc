/** @typedef {import('./territories.mjs').Territory} Territory */

/** In nobody's territory; 三沙 is far out at sea and planned apart. */
const GAPS = ['460300', '429021', '360200', '445300', '341700'];

/** Listed in a second territory as well. */
const OVERLAPS = [
  { unit: '321100', territory: '苏南二区' },
  { unit: '441300', territory: '珠三角二区' },
  { unit: '370900', territory: '鲁南区' },
  { unit: '350300', territory: '闽南区' },
];

/** A left-over from a predecessor: far from the rest of its territory. */
const EXCLAVE = { territory: '湘南区', unit: '361100' };

const byName = (territories, name) => territories.find((territory) => territory.name === name);

function openGaps(territories) {
  for (const territory of territories) territory.units = territory.units.filter(({ code }) => !GAPS.includes(code));
}

function moveExclave(territories) {
  const target = byName(territories, EXCLAVE.territory);
  const source = territories.find(({ units }) => units.some(({ code }) => code === EXCLAVE.unit));
  const unit = source.units.find(({ code }) => code === EXCLAVE.unit);
  source.units = source.units.filter((other) => other !== unit);
  target.units.push(unit);
}

/** @param {Territory[]} territories */
export function addGapsAndExclave(territories) {
  openGaps(territories);
  moveExclave(territories);
}

/** @param {Territory[]} territories */
export function addOverlaps(territories) {
  const byCode = new Map(territories.flatMap(({ units }) => units.map((unit) => [unit.code, unit])));
  for (const { unit, territory } of OVERLAPS) byName(territories, territory).units.push(byCode.get(unit));
}
