import type { ImportKind } from '../../contract/imports';
import type { ImportField } from '../field';
import type { Content } from './contents';

type Expected = readonly Content[];

const REP: Expected = ['repCode', 'repName', 'person'];
const ACCOUNT: Expected = ['accountCode', 'accountName', 'company', 'code'];
/** A year or a quarter does where the day is not known. */
const ABOUT_A_DAY: Expected = ['date', 'datetime', 'period'];
/** Both days of a claim may stand in one cell, and words for none: 未收回. */
const BEGIN_OR_END: Expected = ['datetime', 'date', 'days'];
const UNIT: Expected = ['unitCode', 'unitName'];

/** By field, where its type does not say it. */
const BY_FIELD: Readonly<Partial<Record<ImportKind, Readonly<Record<string, Expected>>>>> = {
  teams: { manager: REP },
  reps: { code: ['repCode', 'code'], name: ['repName', 'person'], joinedOn: ABOUT_A_DAY },
  accounts: {
    code: ['accountCode', 'code'],
    name: ['accountName', 'company'],
    creditCode: ['creditCode'],
    unit: UNIT,
    province: ['province'],
    city: ['unitName'],
    county: ['unitName'],
    address: ['address'],
    phone: ['phone'],
    presentOwner: REP,
    since: ABOUT_A_DAY,
  },
  owners: { account: ACCOUNT, rep: REP },
  territories: { unit: UNIT, unitCode: ['unitCode'], rep: REP, deputy: REP },
  market: { unit: UNIT },
  contacts: { account: ACCOUNT, name: ['person'], phone: ['phone'], email: ['email'] },
  opportunities: { account: ACCOUNT, owner: REP, expectedClose: ABOUT_A_DAY },
  sales: { account: ACCOUNT, rep: REP, period: ['period', 'date', 'datetime'] },
  activities: { account: ACCOUNT, rep: REP },
  claims: {
    account: ACCOUNT,
    rep: REP,
    registeredAt: BEGIN_OR_END,
    expiresAt: BEGIN_OR_END,
    releasedAt: BEGIN_OR_END,
    extendedTo: BEGIN_OR_END,
  },
};

const BY_TYPE: Readonly<Record<ImportField['type'], Expected>> = {
  text: [],
  tags: [],
  money: ['money', 'number'],
  number: ['number'],
  percent: ['percent', 'number'],
  date: ['date', 'datetime'],
  datetime: ['datetime', 'date'],
  boolean: ['boolean'],
  period: ['period'],
  longitude: ['longitude', 'number'],
  latitude: ['latitude', 'number'],
};

/** What the cells of a column for this field look like; empty = anything. */
export function expectedContents(kind: ImportKind, field: ImportField): Expected {
  return BY_FIELD[kind]?.[field.id] ?? BY_TYPE[field.type];
}

/** Contents that tell by themselves what a column is, whatever its heading says. */
export const SELF_EVIDENT: Expected = ['creditCode', 'email', 'phone', 'longitude', 'latitude'];

const FREE: Expected = ['creditCode', 'email', 'phone', 'longitude', 'latitude', 'percent', 'datetime', 'date'];
/** A column of codes, of figures or of yes and no holds no names. */
const NAMES: Expected = [...FREE, 'boolean', 'number', 'code'];
const NAMED: ReadonlySet<string> = new Set(['accountName', 'repName', 'person']);
/** Lists of words are no figures. */
const TAGS: Expected = [...FREE, 'money', 'number'];
/** Codes are made of anything, telephone numbers and registration numbers among them. */
const CODES: Expected = ['email', 'longitude', 'latitude', 'percent', 'datetime', 'company'];

/** What the cells of a column for this field cannot look like. */
export function refutingContents(field: ImportField, expected: Expected): Expected {
  if (expected.includes('code')) return CODES;
  if (field.id === 'name' && expected.some((content) => NAMED.has(content))) return NAMES;
  return field.type === 'tags' ? TAGS : FREE;
}

/** Types whose cells either are of that form or cannot be read at all. */
export function isStrict({ type }: ImportField): boolean {
  return type !== 'text' && type !== 'tags';
}
