import { money, writeCsv } from './csv.mjs';
import { addDays, dayBetween, formatDate, parseTime } from './dates.mjs';
import { randomFor } from './random.mjs';
import { AS_OF } from './scope.mjs';

/** Name, chance of winning in percent, weight among open ones. */
const STAGES = [
  ['初步接触', 10, 30],
  ['需求确认', 25, 28],
  ['方案报价', 50, 26],
  ['商务谈判', 75, 16],
];
const SUBJECTS = ['年度框架', '备件储备', '产线改造', '替代进口', '新线配套', '检修备货', '试用订单'];
const CLOSED = 1100;
const WON_SHARE = 0.42;
/** Open ones whose day has passed without anybody touching them. */
const OVERDUE_SHARE = 0.12;
/** Looked after by somebody who is not the owner of the account. */
const FOREIGN_SHARE = 0.04;
const MAX_PARTS = 3;

/** Parts in cents that add up to the whole. */
function split(cents, random) {
  const parts = cents > 2_000_000 ? random.integer(1, MAX_PARTS) : 1;
  const shares = Array.from({ length: parts }, () => random.between(0.4, 1));
  const sum = shares.reduce((total, share) => total + share, 0);
  const amounts = shares.slice(1).map((share) => Math.round((cents * share) / sum));
  return [cents - amounts.reduce((total, amount) => total + amount, 0), ...amounts];
}

function open(account, amount, owner, random) {
  const [stage, chance] = random.weighted(
    STAGES,
    STAGES.map(([, , weight]) => weight),
  );
  const overdue = random.chance(OVERDUE_SHARE);
  const opened = dayBetween(random, '2025-04-01', overdue ? '2025-08-31' : '2025-12-20');
  const close = overdue
    ? dayBetween(random, '2025-10-01', '2025-12-15')
    : addDays(parseTime(AS_OF), random.integer(5, 180));
  return { account, stage, chance, amount, owner, opened, close, status: 'open' };
}

function closed(account, owner, random) {
  const won = random.chance(WON_SHARE);
  const opened = dayBetween(random, '2023-01-10', '2025-08-31');
  const amount = Math.round(account.size * 100 * random.between(0.05, 0.5));
  const close = addDays(opened, random.integer(20, 110));
  const ending = won ? { stage: '赢单', chance: 100, status: 'won' } : { stage: '输单', chance: 0, status: 'lost' };
  return { account, amount, owner, opened, close, ...ending };
}

/**
 * Open ones add up to what the accounts file calls their pipeline; the ended ones are history.
 * @param {Map<import('./accounts.mjs').Account, number>} pipelines cents
 * @param {ReturnType<typeof import('./owners.mjs').ownersByUnit>} owners
 */
export function writeOpportunities(pipelines, owners) {
  const random = randomFor('opportunities');
  const ownerOf = (account) =>
    random.chance(FOREIGN_SHARE) ? owners.other(account.county.unit, account.seller, random) : account.seller;
  const current = [...pipelines].flatMap(([account, cents]) =>
    cents === 0 ? [] : split(cents, random).map((amount) => open(account, amount, ownerOf(account), random)),
  );
  const known = [...pipelines.keys()].filter(({ prospect }) => !prospect);
  const past = random.sample(known, CLOSED).map((account) => closed(account, ownerOf(account), random));
  const inOrder = [...current, ...past].sort(
    (a, b) => a.opened - b.opened || (a.account.code < b.account.code ? -1 : 1),
  );
  writeCsv(
    'opportunities.csv',
    [
      'opportunity_id',
      'account_id',
      'name',
      'stage',
      'amount',
      'probability',
      'expected_close',
      'owner_rep',
      'opened_on',
      'status',
    ],
    inOrder.map((o, i) => [
      `O${String(i + 1).padStart(5, '0')}`,
      o.account.code,
      `${random.pick(o.account.products)}${random.pick(SUBJECTS)}`,
      o.stage,
      money(o.amount),
      `${o.chance}%`,
      formatDate(o.close),
      o.owner,
      formatDate(o.opened),
      o.status,
    ]),
  );
}
