const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** All times are wall-clock times without a zone, kept as UTC milliseconds. @param {string} text YYYY-MM-DD[ HH:mm] */
export const parseTime = (text) => Date.parse(`${text.slice(0, 10)}T${text.slice(11) || '00:00'}Z`);

/** @param {number} time */
export const formatDate = (time) => new Date(time).toISOString().slice(0, 10);

/** @param {number} time */
export const formatTime = (time) => new Date(time).toISOString().slice(0, 16).replace('T', ' ');

/** @param {number} time @param {number} days */
export const addDays = (time, days) => time + Math.round(days * DAY_MS);

/** @param {number} time */
const isWeekend = (time) => [0, 6].includes(new Date(time).getUTCDay());

/** Moves to a weekday between 08:30 and 17:59. @param {number} time @param {import('./random.mjs').Random} random */
export function inOfficeHours(time, random) {
  let day = Math.floor(time / DAY_MS) * DAY_MS;
  while (isWeekend(day)) day += DAY_MS;
  return day + (8 * 60 + 30 + random.integer(0, 569)) * MINUTE_MS;
}

/** Moves to a day that another working day follows, so that a first contact can be in time. @param {number} time */
export function beforeWorkingDay(time) {
  let day = time;
  while ([0, 5, 6].includes(new Date(day).getUTCDay())) day += DAY_MS;
  return day;
}

/** @param {import('./random.mjs').Random} random @param {string} from @param {string} to */
export const dayBetween = (random, from, to) =>
  addDays(parseTime(from), random.integer(0, (parseTime(to) - parseTime(from)) / DAY_MS));
