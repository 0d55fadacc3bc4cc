import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountCode, RepCode } from '@shared/model/ids';
import { emptyPatch, isEmptyPatch } from '@shared/planning/patch';
import type { PlanPatch } from '@shared/model/plan';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { handlersOf, newSession, openGrid, type Opened } from '../support/workspace';
import { contentsOf } from './support/contents';
import { addHistory, openWithTwins } from './support/records';

const A0 = AccountCode.parse('A0');
const A1 = AccountCode.parse('A1');
const A2 = AccountCode.parse('A2');

const decide = (account: string, kind: 'manual' | 'lock', rep: string): PlanPatch => ({
  ...emptyPatch(),
  decisions: [
    {
      from: null,
      to: { account: AccountCode.parse(account), kind, rep: RepCode.parse(rep), reason: 'because' },
    },
  ],
});

async function apply({ plans, planId }: Opened, patch: PlanPatch): Promise<void> {
  const { meta } = await plans['plan.get']({ planId });
  expect(isEmptyPatch(patch)).toBe(false);
  await plans['plan.apply']({ planId, revision: meta.revision, label: { code: 'manual', params: {} }, patch });
}

async function merged(opened: Opened, survivor = A0, other = A1): Promise<number> {
  const { choices } = { choices: { products: 'both', revenue: 'both', since: 'merged' } as const };
  const { mergeId } = await opened.duplicates['duplicates.merge']({
    survivor,
    merged: other,
    choices,
    reason: 'the same',
  });
  return mergeId;
}

const rows = (opened: Opened, query: string): unknown[] => opened.session.require().sqlite.prepare(query).all();

describe('merging two records of one company', () => {
  it('keeps both histories at the survivor, each row with its origin', async () => {
    const opened = await openWithTwins();
    await merged(opened);
    expect(rows(opened, 'select account_id, origin_id, amount from sale order by id')).toEqual([
      { account_id: 1, origin_id: null, amount: 100 },
      { account_id: 1, origin_id: 2, amount: 101 },
      { account_id: 3, origin_id: null, amount: 102 },
    ]);
    for (const table of ['activity', 'claim']) {
      expect(rows(opened, `select account_id, origin_id from ${table} order by id`)).toEqual([
        { account_id: 1, origin_id: null },
        { account_id: 1, origin_id: 2 },
        { account_id: 3, origin_id: null },
      ]);
    }
  });

  it('gives the survivor the chosen fields and hides the other record, never deletes it', async () => {
    const opened = await openWithTwins();
    await merged(opened);
    const { accounts, planId, field } = opened;
    const { account } = await accounts['accounts.explain']({ planId, account: A0 });
    expect(account).toMatchObject({ revenue: 1500, products: ['轴承', '刀具'], since: '2019-01-01' });
    expect((await field['field.get']({})).accounts.code).toEqual(['A0', 'A2', 'A3']);
    await expect(accounts['accounts.explain']({ planId, account: A1 })).rejects.toMatchObject({
      code: 'data.unknownAccount',
    });
    expect(rows(opened, "select name, merged_into from account where code = 'A1'")).toEqual([
      { name: '恒锐机械', merged_into: 1 },
    ]);
  });

  it('is in the audit trail with its reason', async () => {
    const opened = await openWithTwins();
    await merged(opened);
    const [{ detail }] = rows(opened, "select detail from audit where event = 'merged'") as { detail: string }[];
    expect(JSON.parse(detail)).toMatchObject({
      survivor: 'A0',
      merged: 'A1',
      reason: 'the same',
      moved: { sale: 1, activity: 1, claim: 1 },
      before: { revenue: 1000 },
      after: { revenue: 1500 },
    });
  });

  it('lets later files under the old code update the survivor', async () => {
    const opened = await openWithTwins();
    await merged(opened);
    await addAccounts(opened.session, [accountRecord(1, 'U0', { name: '恒锐机械', revenue: 9000 })]);
    await addHistory(opened.session, ['A1'], '2025-Q2');
    expect(rows(opened, 'select code, revenue, deleted_at is null as live from account where id < 3')).toEqual([
      { code: 'A0', revenue: 9000, live: 1 },
      { code: 'A1', revenue: 500, live: 0 },
    ]);
    expect(rows(opened, "select account_id, origin_id from sale where period = '2025-Q2'")).toEqual([
      { account_id: 1, origin_id: 2 },
    ]);
  });

  it('lets the survivor’s own row count where a file has both', async () => {
    const opened = await openWithTwins();
    await merged(opened);
    await addAccounts(opened.session, [
      accountRecord(0, 'U0', { name: '恒锐机械有限公司', revenue: 7000 }),
      accountRecord(1, 'U0', { name: '恒锐机械', revenue: 1 }),
    ]);
    expect(rows(opened, 'select name, revenue from account where id = 1')).toEqual([
      { name: '恒锐机械有限公司', revenue: 7000 },
    ]);
  });

  it('carries decisions over where the survivor has none, and tells of those that contradict', async () => {
    const opened = await openWithTwins();
    await opened.duplicates['duplicates.detect']({ whole: true });
    await apply(opened, decide('A1', 'manual', 'R1'));
    await apply(opened, decide('A0', 'lock', 'R0'));
    await apply(opened, decide('A1', 'lock', 'R2'));
    const { planId, duplicates, plans } = opened;
    const compared = await duplicates['duplicates.compare']({ planId, a: A0, b: A1 });
    expect(compared.decisions.a.map(({ kind, fate, rep, otherRep }) => [kind, fate, rep, otherRep])).toEqual([
      ['lock', 'kept', 'Rep 2', 'Rep 0'],
      ['manual', 'copied', 'Rep 1', null],
    ]);
    await merged(opened);
    const { decisions } = await plans['plan.get']({ planId });
    expect(decisions.map(({ account, kind, rep }) => [account, kind, rep])).toEqual([
      ['A0', 'lock', 'R0'],
      ['A0', 'manual', 'R1'],
    ]);
  });

  it('leaves a plan’s own undo and redo working', async () => {
    const opened = await openWithTwins();
    const { planId, plans } = opened;
    await apply(opened, decide('A1', 'manual', 'R1'));
    const id = await merged(opened);
    const undone = await plans['plan.undo']({ planId });
    expect(undone.patch.decisions).toEqual([]);
    await opened.duplicates['duplicates.undoMerge']({ mergeIds: [id] });
    expect((await plans['plan.get']({ planId })).decisions.filter((d) => d.account === 'A1')).toEqual([]);
    await plans['plan.redo']({ planId });
    expect((await plans['plan.get']({ planId })).decisions.map((d) => d.account)).toContain('A1');
  });

  it('refuses a pair ruled out, itself, and what is gone', async () => {
    const opened = await openWithTwins();
    await opened.duplicates['duplicates.detect']({ whole: true });
    await expect(merged(opened, A0, A0)).rejects.toMatchObject({ code: 'duplicates.sameAccount' });
    await opened.duplicates['duplicates.decide']({ pairs: [{ a: A1, b: A0 }], notSame: true, reason: 'two plants' });
    await expect(merged(opened)).rejects.toMatchObject({ code: 'duplicates.ruledOut' });
    await opened.duplicates['duplicates.decide']({ pairs: [{ a: A0, b: A1 }], notSame: false, reason: '' });
    expect(rows(opened, 'select distinct reason from duplicate_pair')).toEqual([{ reason: '' }]);
    await merged(opened);
    await expect(merged(opened, A2, A1)).rejects.toMatchObject({ code: 'duplicates.gone', params: { code: 'A1' } });
  });
});

describe('undoing a merge', () => {
  it('gives back exactly what was, also after a restart', async () => {
    const opened = await openWithTwins();
    await opened.duplicates['duplicates.detect']({ whole: true });
    await apply(opened, decide('A1', 'manual', 'R1'));
    const before = contentsOf(opened.session);
    const mergeId = await merged(opened);
    expect(contentsOf(opened.session)).not.toEqual(before);
    await opened.session.close();

    const session = newSession(opened.resources);
    await session.open(opened.path);
    const { duplicates } = handlersOf(session);
    expect(await duplicates['duplicates.merges']({})).toMatchObject([
      {
        id: mergeId,
        reason: 'the same',
        survivor: { code: 'A0' },
        merged: { code: 'A1', name: '恒锐机械' },
        undoneAt: null,
      },
    ]);
    await duplicates['duplicates.undoMerge']({ mergeIds: [mergeId] });
    expect(contentsOf(session)).toEqual(before);
    await expect(duplicates['duplicates.undoMerge']({ mergeIds: [mergeId] })).rejects.toMatchObject({
      code: 'duplicates.alreadyUndone',
    });
  });

  it('keeps what a file has said of the survivor since, and returns what came under the old code', async () => {
    const opened = await openWithTwins();
    const mergeId = await merged(opened);
    await addAccounts(opened.session, [accountRecord(0, 'U0', { name: '恒锐机械有限公司', revenue: 7000 })]);
    await addHistory(opened.session, ['A1'], '2025-Q2');
    await opened.duplicates['duplicates.undoMerge']({ mergeIds: [mergeId] });
    expect(rows(opened, 'select revenue, since from account where id < 3')).toEqual([
      { revenue: 7000, since: null },
      { revenue: 500, since: '2019-01-01' },
    ]);
    expect(rows(opened, "select account_id, origin_id from sale where period = '2025-Q2'")).toEqual([
      { account_id: 2, origin_id: null },
    ]);
  });

  it('is exact for any tree of merges, taken back in any order', async () => {
    const opened = await openGrid();
    const count = 6;
    const codes = Array.from({ length: count }, (_, i) => `A${i}`);
    await addAccounts(
      opened.session,
      codes.map((_, i) => accountRecord(i, `U${i}`, { name: `公司${i}`, products: [`p${i}`] })),
    );
    await addReps(opened.session, 1);
    await addHistory(opened.session, codes);
    const before = contentsOf(opened.session);
    const step = fc.tuple(fc.nat(count - 1), fc.nat(count - 1));
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
        async (steps, order) => {
          const ids: number[] = [];
          const gone = new Set<number>();
          for (const [to, from] of steps) {
            if (to === from || gone.has(to) || gone.has(from)) continue;
            gone.add(from);
            const names = { survivor: AccountCode.parse(`A${to}`), merged: AccountCode.parse(`A${from}`) };
            const { mergeId } = await opened.duplicates['duplicates.merge']({
              ...names,
              choices: { products: 'merged' },
              reason: '',
            });
            ids.push(mergeId);
            const held = rows(opened, 'select count(distinct account_id) as held from sale');
            expect(held).toEqual([{ held: count - gone.size }]);
          }
          // Fields chosen go back exactly in reverse order; history in any.
          const shuffled = ids.map((id, k) => ({ id, at: order[k] })).toSorted((a, b) => a.at - b.at);
          for (const { id } of shuffled) await opened.duplicates['duplicates.undoMerge']({ mergeIds: [id] });
          const after = contentsOf(opened.session);
          for (const table of ['sale', 'activity', 'claim']) expect(after[table], table).toEqual(before[table]);
          expect(
            rows(
              opened,
              'select count(*) as hidden from account where deleted_at is not null or merged_into is not null',
            ),
          ).toEqual([{ hidden: 0 }]);
          await addAccounts(
            opened.session,
            codes.map((_, i) => accountRecord(i, `U${i}`, { name: `公司${i}`, products: [`p${i}`] })),
          );
        },
      ),
      { numRuns: 12 },
    );
  });
});
