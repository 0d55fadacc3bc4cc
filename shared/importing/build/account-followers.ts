import { type Follower, MOST_FOLLOWERS, TOLERANCE } from '../../model/follower';
import { RepCode } from '../../model/ids';
import { isBlankFigure, note } from '../cell';
import { type NamedFollower, parseFollowers } from '../parse/followers';
import type { References } from '../references';
import { repsNamed } from '../reps-named';
import type { Row } from '../row';

const FIELD = 'presentFollowers';
/** `李雷 (R012)`, as exports write a rep. */
const WITH_CODE = /^.*[(](?<code>[^()]+)[)]$/u;

interface Named {
  readonly rep: RepCode;
  readonly share: number | null;
}

/** Who works an account beside its owner; [] with a problem noted where the cell cannot be taken. */
export function readFollowers(row: Row, references: References): Follower[] {
  const isRep = (text: string): boolean => repsMeant(text, references).length > 0;
  const written = row.read(FIELD, (text) => parseFollowers(text, isRep), isBlankFigure) ?? [];
  const named = written.flatMap((one) => resolved(row, one, references));
  if (named.length < written.length) return [];
  const twice = named.find(({ rep }, i) => named.findIndex((other) => other.rep === rep) < i);
  if (twice) return refuse(row, 'followerTwice', { rep: twice.rep });
  if (named.length > MOST_FOLLOWERS) return refuse(row, 'followersTooMany', { max: MOST_FOLLOWERS });
  const followers = shared(row, named);
  const text = followers.map(({ rep, share }) => `${rep} ${percent(share)}%`).join('; ');
  if (text !== '') row.resolved(FIELD, 'text', text);
  return followers;
}

function refuse(row: Row, code: string, params: Readonly<Record<string, string | number>>): [] {
  row.note(FIELD, note(code, params), 'error');
  return [];
}

function resolved(row: Row, { who, share }: NamedFollower, references: References): Named[] {
  const reps = repsMeant(who, references);
  if (reps.length === 1) return [{ rep: RepCode.parse(reps[0]), share }];
  return refuse(row, reps.length === 0 ? 'unknownRep' : 'ambiguousRep', { rep: who });
}

function repsMeant(text: string, references: References): readonly string[] {
  const { codes, remark } = repsNamed(text, references);
  const found = remark === '' ? codes : [];
  const code = found.length === 1 ? undefined : WITH_CODE.exec(text)?.groups?.code;
  return code !== undefined && references.repCodes.has(code) ? [code] : found;
}

/** Those without a share split what is left evenly with the owner, which the report says. */
function shared(row: Row, named: readonly Named[]): Follower[] {
  const given = named.reduce((sum, { share }) => sum + (share ?? 0), 0);
  if (given > 1 + TOLERANCE) return refuse(row, 'followersTooMuch', { percent: percent(given) });
  const open = named.filter(({ share }) => share === null);
  if (open.length === 0) return named.map(({ rep, share }) => ({ rep, share: share ?? 0 }));
  const each = Math.floor(((1 - given) / (open.length + 1)) * 1000) / 1000;
  if (each <= 0) return refuse(row, 'followersTooMuch', { percent: percent(given) });
  const reps = open.map(({ rep }) => rep).join(', ');
  row.note(FIELD, note('followerShareAssumed', { reps, percent: percent(each) }), 'warning');
  return named.map(({ rep, share }) => ({ rep, share: share ?? each }));
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
