import { emptyPatch } from '@shared/planning/patch';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountFilter } from '@shared/contract/accounts';
import { RepCode, TerritoryKey, UnitCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { type Opened, openGrid } from '../support/workspace';

const NAMES = ['北京轴承厂', 'Alpha Pumps', '安徽液压', 'Ｂeta Tools', '上海电机', '广州阀门'];

let opened: Opened;

beforeEach(async () => {
  opened = await openGrid();
  await addReps(opened.session, 2);
  const units = ['U0', 'U0', 'U1', 'U5', 'U5', null];
  await addAccounts(
    opened.session,
    NAMES.map((name, i) => accountRecord(i, units[i], { name, presentOwner: i === 3 ? RepCode.parse('R1') : null })),
  );
  const { plans, planId } = opened;
  const territory = newTerritory('N', 'North', 'R0');
  const move = (code: string) => ({ unit: UnitCode.parse(code), from: null, to: TerritoryKey.parse('N') });
  await plans['plan.apply']({
    planId,
    revision: 0,
    label: { code: 'x', params: {} },
    patch: {
      ...emptyPatch(),
      units: [move('U0'), move('U1')],
      territories: [{ key: territory.key, from: null, to: territory }],
    },
  });
});

async function search(
  filter: AccountFilter,
  sort = { by: 'code' as const, descending: false },
  offset = 0,
  limit = 100,
) {
  const { accounts, planId } = opened;
  const { total, rows } = await accounts['accounts.query']({ planId, filter, sort, offset, limit });
  return { total, codes: rows.map((row) => row.code as string), rows };
}

describe('the list of accounts', () => {
  it('says of each who owns it in the plan, where it counts and why', async () => {
    const { rows } = await search({});
    expect(rows[0]).toMatchObject({
      code: 'A0',
      unit: 'U0',
      unitName: '单元0',
      territory: 'N',
      territoryName: 'North',
      owner: 'R0',
      ownerName: 'Rep 0',
      cause: 'geography',
      maturity: 'unclassified',
    });
    expect(rows[3]).toMatchObject({ owner: null, territory: null, cause: 'none', presentOwner: 'R1' });
  });

  it.each<[string, AccountFilter, string[]]>([
    ['a word of the name', { search: 'pumps' }, ['A1']],
    ['full width and half width alike', { search: 'BETA tools' }, ['A3']],
    ['中文', { search: '液压' }, ['A2']],
    ['a code', { search: 'a4' }, ['A4']],
    ['several words in any order', { search: 'tools a3' }, ['A3']],
    ['a sign that means something to SQL', { search: '%' }, []],
    ['units', { units: ['U5', 'U9'] }, ['A3', 'A4']],
    ['codes, unknown ones left out', { codes: ['A5', 'A0', 'Z'] }, ['A0', 'A5']],
    ['a territory', { territory: 'N' }, ['A0', 'A1', 'A2']],
    ['no territory', { territory: null }, ['A3', 'A4', 'A5']],
    ['a territory that is not there', { territory: 'Q' }, []],
    ['an owner', { owner: 'R0', search: '北京' }, ['A0']],
    ['nobody', { owner: null }, ['A3', 'A4', 'A5']],
    ['an owner who is not there', { owner: 'R9' }, []],
    ['a maturity', { maturity: 'growth' }, []],
  ])('is filtered by %s', async (_name, filter, expected) => {
    expect((await search(filter)).codes).toEqual(expected);
  });

  it('is sorted in the database of the field, both ways, and paged', async () => {
    expect((await search({}, { by: 'revenue' as never, descending: true }, 0, 2)).codes).toEqual(['A5', 'A4']);
    const page = await search({}, { by: 'code', descending: false }, 4, 10);
    expect([page.total, page.codes]).toEqual([6, ['A4', 'A5']]);
    const byName = await search({}, { by: 'name' as never, descending: false });
    const chinese = byName.rows.map((row) => row.name).filter((name) => /^[\u4e00-\u9fff]/.test(name));
    expect(chinese).toEqual(['安徽液压', '北京轴承厂', '广州阀门', '上海电机']);
  });

  it('follows edits and imports at once', async () => {
    const { plans, planId } = opened;
    expect((await search({ owner: 'R0' })).total).toBe(3);
    await plans['plan.undo']({ planId });
    expect((await search({ owner: 'R0' })).total).toBe(0);
    await plans['plan.redo']({ planId });
    await addAccounts(opened.session, [accountRecord(6, 'U1')]);
    expect((await search({ owner: 'R0' })).codes).toEqual(['A0', 'A1', 'A2', 'A6']);
  });
});

describe('the explanation of one account', () => {
  it('goes through every step', async () => {
    const { accounts, planId } = opened;
    const { account, steps } = await accounts['accounts.explain']({ planId, account: 'A2' });
    expect(account).toMatchObject({ code: 'A2', owner: 'R0' });
    expect(steps.map((s) => [s.step, s.applied])).toEqual([
      ['lock', false],
      ['ruling', false],
      ['exclusion', false],
      ['manual', false],
      ['rule', false],
      ['geography', true],
      ['none', false],
    ]);
    const missing = accounts['accounts.explain']({ planId, account: 'Z' });
    await expect(missing).rejects.toMatchObject({ code: 'data.unknownAccount', params: { code: 'Z' } });
  });
});
