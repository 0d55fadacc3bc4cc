import { describe, expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { DEFAULT_CHOICES } from '@shared/importing/diff-choices';
import { runUndoImport } from '@electron/import/run-undo';
import { readImportHistory } from '@electron/store/importing/batches';
import { contentOf, csv } from './support/content';
import { differencesOf } from './support/differences';
import { importFile, newWorkspace, type OpenedWorkspace, quiet } from './support/workspace';

interface ListAgain {
  readonly kind: ImportKind;
  readonly head: string;
  readonly first: readonly string[];
  /** The first row as it was, the second changed at the source, the third gone, a fourth. */
  readonly second: readonly string[];
  /** An edit by hand of the second row, of the field that the source changes too. */
  readonly edit: string;
  /** The value of that field in that row. */
  readonly read: string;
  readonly mine: string | number;
  readonly theirs: string | number;
  readonly conflict: { readonly key: string; readonly label: string };
  readonly missing: { readonly key: string; readonly label: string };
  /** How many rows of the list there are. */
  readonly count: string;
  /** Rows before and after those missing are marked as removed. */
  readonly rows: readonly [number, number];
}

const LISTS: readonly ListAgain[] = [
  {
    kind: 'teams',
    head: '团队名称,经理',
    first: ['东组,王', '西组,李', '南组,赵'],
    second: ['东组,王', '西组,周', '北组,孙'],
    edit: "update team set manager = '手' where name = '西组'",
    read: "select manager from team where name = '西组'",
    mine: '手',
    theirs: '周',
    conflict: { key: '西组', label: '西组' },
    missing: { key: '南组', label: '南组' },
    count: 'select count(*) from team where deleted_at is null',
    rows: [4, 3],
  },
  {
    kind: 'contacts',
    head: 'account,name,phone',
    first: ['A1,王一,1', 'A2,李二,2', 'A3,赵三,3'],
    second: ['A1,王一,1', 'A2,李二,22', 'A1,孙四,4'],
    edit: "update contact set phone = '手' where name = '李二'",
    read: "select phone from contact where name = '李二'",
    mine: '手',
    theirs: '22',
    conflict: { key: '["A2","李二"]', label: '李二' },
    missing: { key: '["A3","赵三"]', label: '赵三' },
    count: 'select count(*) from contact where deleted_at is null',
    rows: [4, 3],
  },
  {
    kind: 'opportunities',
    head: 'code,account,name,amount',
    first: ['O1,A1,一,100', 'O2,A2,二,200', 'O3,A3,三,300'],
    second: ['O1,A1,一,100', 'O2,A2,二,250', 'O4,A1,四,400'],
    edit: "update opportunity set amount = 7 where code = 'O2'",
    read: "select amount from opportunity where code = 'O2'",
    mine: 7,
    theirs: 250,
    conflict: { key: 'O2', label: '二' },
    missing: { key: 'O3', label: '三' },
    count: 'select count(*) from opportunity where deleted_at is null',
    rows: [4, 3],
  },
  {
    kind: 'owners',
    head: '客户编号,负责人工号',
    first: ['A1,R1', 'A2,R1', 'A3,R1'],
    second: ['A1,R1', 'A2,R2', 'A4,R2'],
    edit: "update account set present_owner_id = (select id from rep where code = 'R3') where code = 'A2'",
    read: "select rep.code from account a join rep on rep.id = a.present_owner_id where a.code = 'A2'",
    mine: 'R3',
    theirs: 'R2',
    conflict: { key: 'A2', label: '乙' },
    missing: { key: 'A3', label: '丙' },
    count: 'select count(*) from account where present_owner_id is not null',
    rows: [4, 3],
  },
  {
    kind: 'market',
    head: '区划代码,年份,市场容量',
    first: ['320100,2024,100', '320500,2024,200', '320300,2024,300', '320300,2023,290'],
    second: ['320100,2024,100', '320500,2024,250', '320600,2024,400'],
    edit: "update market_figure set capacity = 7 where unit_id = (select id from unit where code = '320500')",
    read: "select capacity from market_figure where unit_id = (select id from unit where code = '320500')",
    mine: 7,
    theirs: 250,
    conflict: { key: '320500 2024', label: '320500 · 2024' },
    missing: { key: '320300 2024', label: '徐州市 Xuzhou · 2024' },
    count: 'select count(*) from market_figure where deleted_at is null',
    rows: [5, 4],
  },
];

async function filled(): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(workspace, csv(workspace, 'reps.csv', 'code,name', 'R1,李雷', 'R2,韩梅梅', 'R3,吉姆'), 'reps');
  const accounts = ['A1,甲,320100', 'A2,乙,320500', 'A3,丙,320300', 'A4,丁,320300'];
  await importFile(workspace, csv(workspace, 'accounts.csv', 'code,name,unit', ...accounts), 'accounts');
  return workspace;
}

function value({ session }: OpenedWorkspace, query: string): unknown {
  return session.require().sqlite.prepare(query).pluck().get();
}

describe.each(LISTS)('a list of $kind that comes again', (list) => {
  const { kind, head, first, second, edit, read, mine, theirs, conflict, missing, count, rows } = list;

  async function withFirst(): Promise<OpenedWorkspace> {
    const workspace = await filled();
    await importFile(workspace, csv(workspace, 'list_2025-01.csv', head, ...first), kind);
    workspace.session.require().sqlite.exec(edit);
    return workspace;
  }

  it('shows what both sides changed and what its source no longer has', async () => {
    const workspace = await withFirst();
    const again = csv(workspace, 'list_2025-02.csv', head, ...second);
    const found = await differencesOf(workspace, again, kind);
    expect(found.summary.counts).toMatchObject({ conflict: 1, missing: 1, kept: 0 });
    expect(found.rows.conflict).toMatchObject([conflict]);
    expect(found.rows.missing).toMatchObject([{ ...missing, guarded: null }]);
    // The list of another source misses nothing.
    const other = csv(workspace, 'elsewhere.csv', head, ...second);
    expect((await differencesOf(workspace, other, kind)).summary.counts.missing).toBe(0);
  });

  it('is written as the person chose, and undone whole', async () => {
    const workspace = await withFirst();
    const again = csv(workspace, 'list_2025-02.csv', head, ...second);
    const before = contentOf(workspace);
    await importFile(workspace, again, kind);
    expect(value(workspace, read)).toBe(mine);
    expect(value(workspace, count)).toBe(rows[0]);
    await undoLatest(workspace);
    expect(contentOf(workspace)).toEqual(before);
    const choices = { ...DEFAULT_CHOICES, conflicts: 'theirs', missing: 'remove' } as const;
    const { report } = await importFile(workspace, again, kind, { choices });
    expect(report.review).toMatchObject({ missing: 1, removed: 1, conflicts: 1 });
    expect(value(workspace, read)).toBe(theirs);
    expect(value(workspace, count)).toBe(rows[1]);
    await undoLatest(workspace);
    expect(contentOf(workspace)).toEqual(before);
    await importFile(workspace, again, kind, { choices });
    // A file that has the row again brings it back.
    await importFile(workspace, csv(workspace, 'list_2025-03.csv', head, ...first), kind);
    expect(value(workspace, count)).toBe(rows[0]);
  });

  it('misses nothing that it only has in a row that was rejected', async () => {
    const workspace = await withFirst();
    const { sqlite } = workspace.session.require();
    const again = csv(workspace, 'list_2025-02.csv', head, ...second, ...first.slice(2, 3), ...first.slice(2, 3));
    const { report, rows: found } = await differencesOf(workspace, again, kind);
    expect(report.rows.rejected).toBe(1);
    expect(found.missing).toEqual([]);
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  });
});

describe('a team that reps belong to', () => {
  it('stays though its source no longer has it', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    await importFile(workspace, csv(workspace, 't.csv', '团队名称', '东组', '西组'), 'teams');
    await importFile(workspace, csv(workspace, 'r.csv', 'code,name,team', 'R1,李雷,东组'), 'reps');
    const { rows } = await differencesOf(workspace, csv(workspace, 't.csv', '团队名称', '北组'), 'teams');
    expect(rows.missing.map((row) => [row.key, row.guarded])).toEqual([
      ['东组', 'hasMembers'],
      ['西组', null],
    ]);
  });
});

async function undoLatest(workspace: OpenedWorkspace): Promise<void> {
  const [{ id: batchId }] = await readImportHistory(workspace.session.require().db);
  await runUndoImport({ workspacePath: workspace.path, batchId, at: '2026-01-06T08:00:00.000Z' }, quiet);
}
