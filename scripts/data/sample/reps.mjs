import { writeCsv } from './csv.mjs';
import { randomFor } from './random.mjs';
import { REPS } from './rep-table.mjs';
import { INDUSTRIES, PRODUCTS, SKILLS } from './words.mjs';

const HEADER = [
  '工号',
  '姓名',
  '团队',
  '住址经度',
  '住址纬度',
  '职级',
  '入职日期',
  '年工时',
  '擅长行业',
  '产品线',
  '技能',
  '业绩指数',
];

/**
 * @typedef {import('./rep-table.mjs').RepRow & { lng: number, lat: number }} Rep
 * @param {import('./geography.mjs').County[]} counties with places
 * @returns {Rep[]} living near the largest place of their home unit
 */
export function makeReps(counties) {
  const random = randomFor('reps');
  return REPS.map((rep) => {
    const places = counties.filter(({ unit }) => unit.code === rep.home).flatMap((county) => county.places);
    const largest = places.reduce((best, place) => (place.population > best.population ? place : best));
    const near = (degrees) => Number((degrees + random.between(-0.03, 0.03)).toFixed(5));
    return { ...rep, lng: near(largest.lng), lat: near(largest.lat) };
  });
}

/** @param {Rep[]} reps */
export function writeReps(reps) {
  const random = randomFor('rep strengths');
  const some = (items, most) => random.sample(items, random.integer(1, most)).join('；');
  const industries = INDUSTRIES.map(({ name }) => name);
  writeCsv(
    'reps.csv',
    HEADER,
    reps.map((rep) => [
      rep.id,
      rep.name,
      rep.team,
      rep.lng.toFixed(5),
      rep.lat.toFixed(5),
      rep.level,
      rep.joined,
      rep.hours,
      some(industries, 3),
      some(PRODUCTS, 4),
      some(SKILLS, 3),
      rep.performance,
    ]),
  );
}
