import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferenceRow, ImportChoices } from '@shared/contract/import-diff';
import { DEFAULT_CHOICES, type DiffChoices } from '@shared/importing/diff-choices';
import { contentOf, csv } from './support/content';
import { toWrite } from '@/features/data/review/to-write';
import { differencesOf, tallyOf } from './support/differences';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

const HEAD = 'code,name,unit,phone,revenue';
function keys(rows: readonly DifferenceRow[]): readonly string[] {
  return rows.map((row) => row.key);
}

function edit({ session }: OpenedWorkspace, statement: string): void {
  session.require().sqlite.exec(statement);
}

async function withFirst(...lines: readonly string[]): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(workspace, csv(workspace, '客户_2025-01.csv', HEAD, ...lines), 'accounts');
  return workspace;
}

const FIRST = ['A1,甲,320100,025-1,100', 'A2,乙,320500,0512-2,200', 'A3,丙,320300,0516-3,300'];

describe('a file that comes again', () => {
  it('shows what is new, changed and missing, field by field', async () => {
    const workspace = await withFirst(...FIRST);
    const again = csv(
      workspace,
      '客户_2025-02.csv',
      HEAD,
      'A1,甲,320500,025-1,150',
      'A2,乙,320500,0512-2,200',
      'A4,丁,,,',
    );
    const { report, rows, summary } = await differencesOf(workspace, again);
    expect(summary.counts).toEqual({ new: 1, changed: 1, missing: 1, conflict: 0, kept: 0 });
    expect(rows.new).toMatchObject([{ key: 'A4', label: '丁', row: 4 }]);
    expect(rows.missing).toMatchObject([{ key: 'A3', label: '丙', row: null, guarded: null }]);
    expect(rows.changed).toMatchObject([{ key: 'A1', row: 2 }]);
    expect(rows.changed[0].fields).toEqual([
      { field: 'revenue', base: 100, mine: 100, theirs: 150 },
      { field: 'unit', base: '320100 南京市 Nanjing', mine: '320100 南京市 Nanjing', theirs: '320500 苏州市 Suzhou' },
    ]);
    expect(summary.fields).toContainEqual({ state: 'changed', field: 'revenue', count: 1 });
    expect(report).toMatchObject({ origin: '客户', review: { missing: 1, removed: 0, conflicts: 0, kept: 0 } });
  });

  it('misses nothing that it only has in a row that was rejected', async () => {
    const workspace = await withFirst(...FIRST);
    const again = csv(workspace, '客户_2025-02.csv', HEAD, ...FIRST.slice(0, 2), 'A3,,320300,,300');
    const { report, rows } = await differencesOf(workspace, again);
    expect(report.rows.rejected).toBe(1);
    expect(rows.missing).toEqual([]);
  });

  it('is another source when its name says so, and then misses nothing', async () => {
    const workspace = await withFirst(...FIRST);
    const { report, rows } = await differencesOf(workspace, csv(workspace, '华南.csv', HEAD, 'A9,庚,320100,,'));
    expect(report).toMatchObject({ origin: '华南', origins: ['华南', '客户'], review: { known: false } });
    expect(rows.missing).toEqual([]);
    const said = { options: { source: '客户' } };
    const named = await importFile(workspace, csv(workspace, '华南.csv', HEAD, 'A9,庚,320100,,'), 'accounts', said);
    expect(named.report).toMatchObject({ origin: '客户', review: { known: true, missing: 3 } });
  });

  it('keeps what was edited here, and calls a value changed on both sides a conflict', async () => {
    const workspace = await withFirst(...FIRST);
    edit(workspace, "update account set phone = 'by hand' where code in ('A1', 'A2')");
    const again = csv(workspace, '客户_2.csv', HEAD, 'A1,甲,320100,025-1,100', 'A2,乙,320500,new,200', FIRST[2]);
    const { rows, summary } = await differencesOf(workspace, again);
    expect(summary.counts).toEqual({ new: 0, changed: 0, missing: 0, conflict: 1, kept: 1 });
    expect(rows.kept).toMatchObject([{ key: 'A1', fields: [{ base: '025-1', mine: 'by hand', theirs: '025-1' }] }]);
    expect(rows.conflict).toMatchObject([{ key: 'A2', fields: [{ base: '0512-2', mine: 'by hand', theirs: 'new' }] }]);
    await importFile(workspace, again, 'accounts');
    expect(phones(workspace)).toEqual(['by hand', 'by hand', '0516-3']);
    // What the source said is now what it is compared with: the same file once more is no conflict.
    expect((await differencesOf(workspace, again)).summary.counts).toMatchObject({ conflict: 0, kept: 2 });
  });

  it('gives way where the person prefers the file, for all or for one row', async () => {
    for (const [choices, expected] of [
      [{ conflicts: 'theirs' }, ['n1', 'n2', '0516-3']],
      [{ conflicts: 'theirs', otherwise: new Set(['A1']) }, ['h', 'n2', '0516-3']],
      [{ otherwise: new Set(['A1']) }, ['n1', 'h', '0516-3']],
    ] as const) {
      const workspace = await withFirst(...FIRST);
      edit(workspace, "update account set phone = 'h' where code in ('A1', 'A2')");
      const again = csv(workspace, '客户_2.csv', HEAD, 'A1,甲,320100,n1,100', 'A2,乙,320500,n2,200', FIRST[2]);
      await importFile(workspace, again, 'accounts', { choices: { ...DEFAULT_CHOICES, ...choices } });
      expect(phones(workspace)).toEqual(expected);
    }
  });

  it('counts before writing what the choices come to, as the commit then does', async () => {
    const all: readonly ImportChoices[] = [
      { left: [], conflicts: 'mine', otherwise: [], missing: 'remove', missingOtherwise: ['A4'] },
      { left: ['A3', 'N1'], conflicts: 'theirs', otherwise: [], missing: 'keep', missingOtherwise: ['A5', 'A6'] },
      { left: ['A2', 'gone'], conflicts: 'theirs', otherwise: ['A1'], missing: 'keep', missingOtherwise: [] },
    ];
    for (const choices of all) {
      const workspace = await withFirst(...FIRST, 'A4,丁,320100,,1', 'A5,戊,320100,,1', 'A6,己,320100,,1');
      edit(workspace, "update account set phone = 'by hand' where code in ('A1', 'A2')");
      edit(workspace, `insert into plan_decision select 1, id, 'manual', null, 'why' from account where code = 'A6'`);
      const lines = ['A1,甲,320100,n1,100', 'A2,乙乙,320500,n2,200', 'A3,丙,320300,0516-3,999', 'N1,庚,320100,,'];
      const again = csv(workspace, '客户_2.csv', HEAD, ...lines);
      const { report, tally } = await tallyOf(workspace, again, choices);
      const { accepted, rows, removed, ...effect } = toWrite(report, tally);
      expect(accepted).toBe(4);
      const sets: DiffChoices = {
        ...choices,
        left: new Set(choices.left),
        otherwise: new Set(choices.otherwise),
        missingOtherwise: new Set(choices.missingOtherwise),
      };
      const written = await importFile(workspace, again, 'accounts', { choices: sets });
      expect({ effect, removed }).toEqual({ effect: written.report.effect, removed: written.report.review.removed });
      const left = choices.left.filter((key) => key !== 'gone').length;
      expect(rows).toBe(4 - left);
    }
  });

  it('never separates a unit set by hand from its position', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const head = 'code,name,lng,lat';
    await importFile(workspace, csv(workspace, 'p.csv', head, 'A1,甲,118.8,32.06'), 'accounts');
    edit(workspace, "update account set unit_id = (select id from unit where code = '320500')");
    const { summary, rows } = await differencesOf(workspace, csv(workspace, 'p.csv', head, 'A1,甲,118.9,32.06'));
    expect(summary.counts).toMatchObject({ conflict: 1, changed: 0 });
    expect(rows.conflict[0].fields.map((f) => f.field)).toEqual(['lng', 'unit']);
  });

  it('leaves rows the person leaves, and marks missing ones as removed unless somebody decided on them', async () => {
    const workspace = await withFirst(...FIRST);
    edit(workspace, `insert into plan_decision select 1, id, 'manual', null, 'why' from account where code = 'A3'`);
    const again = csv(workspace, '客户_2.csv', HEAD, 'A1,甲,320100,025-9,999', 'A5,戊,320100,,', 'A6,己,320100,,');
    const { rows } = await differencesOf(workspace, again);
    expect(rows.missing).toMatchObject([
      { key: 'A2', guarded: null },
      { key: 'A3', guarded: 'decided' },
    ]);
    const choices: DiffChoices = { ...DEFAULT_CHOICES, left: new Set(['A1', 'A6']), missing: 'remove' };
    const { report } = await importFile(workspace, again, 'accounts', { choices });
    expect(report).toMatchObject({
      rows: { read: 3, accepted: 3, rejected: 0 },
      effect: { added: 1, changed: 0, unchanged: 2 },
      review: { missing: 2, removed: 1 },
    });
    expect(codes(workspace)).toEqual(['A1', 'A3', 'A5']);
    expect(phones(workspace)[0]).toBe('025-1');
    // A file that has it again brings it back.
    await importFile(workspace, csv(workspace, '客户_3.csv', HEAD, ...FIRST), 'accounts');
    expect(codes(workspace)).toEqual(['A1', 'A2', 'A3', 'A5']);
  });

  it('protects reps who run a territory or serve an account', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    await importFile(workspace, csv(workspace, 'r.csv', 'code,name', 'R1,李雷', 'R2,韩梅梅', 'R3,林涛'), 'reps');
    await importFile(workspace, csv(workspace, 'd.csv', 'territory,unit_code,rep_id', '苏南,320500,R1'), 'territories');
    await importFile(workspace, csv(workspace, 'a.csv', 'code,name,owner', 'A1,甲,R2'), 'accounts');
    const { rows } = await differencesOf(workspace, csv(workspace, 'r.csv', 'code,name', 'R4,新人'), 'reps');
    expect(rows.missing.map((r) => [r.key, r.guarded])).toEqual([
      ['R1', 'inUse'],
      ['R2', 'inUse'],
      ['R3', null],
    ]);
    expect(keys(rows.new)).toEqual(['R4']);
  });

  it('says exactly what a commit then does, whatever the two files hold', async () => {
    const row = fc.record({ code: fc.integer({ min: 1, max: 6 }), phone: fc.constantFrom('1', '2', '3') });
    const file = fc.uniqueArray(row, { selector: (r) => r.code, minLength: 1, maxLength: 6 });
    const lines = (rows: readonly { code: number; phone: string }[]): string[] =>
      rows.map((r) => `A${r.code},客户,320100,${r.phone},1`);
    const property = fc.asyncProperty(file, file, async (first, second) => {
      const workspace = await withFirst(...lines(first));
      const before = contentOf(workspace);
      const again = csv(workspace, '客户_2.csv', HEAD, ...lines(second));
      const { summary, rows } = await differencesOf(workspace, again);
      expect(contentOf(workspace)).toEqual(before);
      const phoneOf = new Map(first.map((r) => [`A${r.code}`, r.phone]));
      const applied = new Map<string, string>(phoneOf);
      for (const { key } of rows.new) applied.set(key, String(second.find((r) => `A${r.code}` === key)?.phone));
      for (const { key, fields } of rows.changed) applied.set(key, String(fields[0].theirs));
      const { report } = await importFile(workspace, again, 'accounts');
      expect(report.effect).toMatchObject({ added: summary.counts.new, changed: summary.counts.changed });
      const { sqlite } = workspace.session.require();
      expect(new Map(sqlite.prepare('select code, phone from account').raw().all() as [string, string][])).toEqual(
        applied,
      );
      expect(keys(rows.missing)).toEqual(
        [...phoneOf.keys()].filter((code) => !second.some((r) => `A${r.code}` === code)).toSorted(),
      );
    });
    await fc.assert(property, { numRuns: 15 });
  });
});

function phones({ session }: OpenedWorkspace): readonly unknown[] {
  return session.require().sqlite.prepare('select phone from account order by code').pluck().all();
}

function codes({ session }: OpenedWorkspace): readonly unknown[] {
  return session
    .require()
    .sqlite.prepare('select code from account where deleted_at is null order by code')
    .pluck()
    .all();
}
