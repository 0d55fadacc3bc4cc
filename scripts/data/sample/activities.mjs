import { writeCsv } from './csv.mjs';
import { addDays, dayBetween, formatTime, inOfficeHours, parseTime } from './dates.mjs';
import { randomFor } from './random.mjs';
import { AS_OF } from './scope.mjs';

/** @typedef {{ account: string, rep: string, at: number, kind: string }} Activity */

const FIRST_DAY = '2023-01-01';
const KINDS = ['visit', 'call', 'quote', 'order', 'service'];
const KIND_WEIGHTS = [38, 30, 11, 13, 8];
const LAPSED_SHARE = 0.08;
const FOREIGN_ACCOUNTS = 90;
const DAYS_A_YEAR = 365;
/** Contacts a year, by place in the order of size. */
const CADENCE = [
  { upTo: 0.06, perYear: 13 },
  { upTo: 0.35, perYear: 5.3 },
  { upTo: 0.65, perYear: 3 },
  { upTo: 1, perYear: 1.5 },
];

function contactsPerYear(accounts) {
  const bySize = [...accounts].sort((a, b) => b.size - a.size);
  return new Map(
    bySize.map((account, place) => [account, CADENCE.find(({ upTo }) => place < upTo * accounts.length).perYear]),
  );
}

function contacts({ account, from, until, perYear, random }) {
  const found = [];
  let time = addDays(from, (random.next() * DAYS_A_YEAR) / perYear);
  while (time < until) {
    const at = inOfficeHours(time, random);
    const kind = random.weighted(KINDS, KIND_WEIGHTS);
    if (at < until) found.push({ account: account.code, rep: account.seller, at, kind });
    time = addDays(time, (DAYS_A_YEAR / perYear) * random.between(0.4, 1.6));
  }
  return found;
}

/**
 * @param {Map<import('./accounts.mjs').Account, import('./sales.mjs').History>} histories
 * @returns {Activity[]}
 */
export function makeActivities(histories) {
  const random = randomFor('activities');
  const perYear = contactsPerYear([...histories.keys()]);
  const end = addDays(parseTime(AS_OF), 1);
  return [...histories].flatMap(([account, { since }]) => {
    const lapsed = random.chance(LAPSED_SHARE);
    const until = lapsed ? dayBetween(random, '2024-08-01', '2025-06-15') : end;
    const begin = account.prospect ? '2025-06-01' : since;
    const from = parseTime(begin > FIRST_DAY ? begin : FIRST_DAY);
    return contacts({ account, from, until, perYear: perYear.get(account), random });
  });
}

/**
 * Visits and calls by reps who are not the owner: those who also sold across regions, and some who only try.
 * @param {import('./accounts.mjs').Account[]} accounts
 * @param {Map<import('./accounts.mjs').Account, string>} foreignSellers
 * @param {ReturnType<typeof import('./owners.mjs').ownersByUnit>} owners
 * @returns {Activity[]}
 */
export function makeForeignActivities(accounts, foreignSellers, owners) {
  const random = randomFor('foreign activities');
  const untouched = accounts.filter((account) => account.owner && !foreignSellers.has(account));
  const tried = random.sample(untouched, FOREIGN_ACCOUNTS);
  const pairs = [
    ...foreignSellers,
    ...tried.map((account) => [account, owners.other(account.county.unit, account.owner, random)]),
  ];
  return pairs.flatMap(([account, rep]) =>
    Array.from({ length: random.integer(1, 4) }, () => ({
      account: account.code,
      rep,
      at: inOfficeHours(dayBetween(random, '2025-03-01', '2025-12-26'), random),
      kind: random.pick(['visit', 'call', 'quote']),
    })),
  );
}

/** @param {Activity[]} activities */
export function writeActivities(activities) {
  const inOrder = [...activities].sort((a, b) => a.at - b.at || (a.account < b.account ? -1 : 1));
  writeCsv(
    'activities.csv',
    ['account_id', 'rep_id', 'at', 'kind'],
    inOrder.map(({ account, rep, at, kind }) => [account, rep, formatTime(at), kind]),
  );
}
