import type { Follower } from '../../model/follower';
import { type AccountCode, RepCode } from '../../model/ids';
import { note } from '../cell';
import { deriveAccountCode } from '../derive-code';
import {
  neededText,
  readBoolean,
  readDateOrYear,
  readGrowth,
  readMoney,
  readPercent,
  readTags,
  readText,
} from '../readers';
import type { AccountRecord } from '../records';
import { type References, resolveOwner } from '../references';
import type { Row } from '../row';
import { readFollowers } from './account-followers';
import { readPlace } from './account-place';

type Writable = { -readonly [Field in keyof AccountRecord]: AccountRecord[Field] };

const GROWTH = { min: -1, max: 100 };
const MARGIN = { min: -10, max: 1 };

export function buildAccount(row: Row, references: References): AccountRecord | null {
  const name = neededText(row, 'name', 200);
  const code = row.has('code') ? neededText(row, 'code', 64) : deriveAccountCode(row);
  // Cast: in a sound row the code has the length its schema asks for, which reading it has seen to.
  const record: Writable = { code: code as AccountCode, name };
  Object.assign(record, readPlace(row, references, code));
  describe(record, row);
  figures(record, row);
  if (row.has('presentOwner')) record.presentOwner = ownerOf(row, references);
  if (row.has('presentFollowers')) record.presentFollowers = followersOf(row, references, record.presentOwner ?? null);
  if (row.has('parent')) record.parent = parentOf(row, code);
  if (!row.sound) return null;
  return record;
}

/** Filled field by field: this is done a hundred thousand times, and spreading many small objects costs ten times as much. */
function describe(record: Writable, row: Row): void {
  if (row.has('creditCode')) record.creditCode = readText(row, 'creditCode', 40);
  if (row.has('address')) record.address = readText(row, 'address', 400);
  if (row.has('phone')) record.phone = readText(row, 'phone', 60);
  if (row.has('industry')) record.industry = readText(row, 'industry', 80);
  if (row.has('products')) record.products = readTags(row, 'products');
  if (row.has('needs')) record.needs = readTags(row, 'needs');
  if (row.has('strategic')) record.strategic = readBoolean(row, 'strategic');
  if (row.has('since')) record.since = readDateOrYear(row, 'since');
}

function figures(record: Writable, row: Row): void {
  if (row.has('revenue')) record.revenue = readMoney(row, 'revenue');
  if (row.has('potential')) record.potential = readMoney(row, 'potential');
  if (row.has('pipeline')) record.pipeline = readMoney(row, 'pipeline');
  if (row.has('growth')) record.growth = readGrowth(row, 'growth', GROWTH);
  if (row.has('margin')) record.margin = readPercent(row, 'margin', MARGIN);
}

/** Whether it is known, and goes in no circle, is seen on the health page once all rows are in; that nobody belongs to itself, at once. */
function parentOf(row: Row, code: string): string {
  const parent = readText(row, 'parent', 64);
  if (parent === '' || parent !== code) return parent;
  row.note('parent', note('ownParent'), 'warning');
  return '';
}

/** A follower who is the owner too counts as none, which is worth a look. */
function followersOf(row: Row, references: References, owner: RepCode | null): Follower[] {
  const followers = readFollowers(row, references);
  const own = followers.find(({ rep }) => rep === owner);
  if (own) row.note('presentFollowers', note('followerIsOwner', { rep: own.rep }), 'warning');
  return followers;
}

function ownerOf(row: Row, references: References): RepCode | null {
  const rep = resolveOwner(row, 'presentOwner', references);
  return rep === null ? null : RepCode.parse(rep);
}
