import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '@shared/contract/imports';
import type { Repair } from '@shared/contract/import-problems';
import { detectAll } from '@shared/importing/default-options';
import { DEFAULT_CHOICES } from '@shared/importing/diff-choices';
import { type ImportInput, importTask } from '@electron/import/import-task';
import { peekTask, runPeek } from '@electron/import/peek-task';
import { runImport } from '@electron/import/run-import';
import { createContext } from '@electron/tasks/context';
import { createInlineRunner } from '@electron/tasks/runner';
import type { TaskContext } from '@electron/tasks/task';
import { createImportHandlers } from '@electron/usecases/imports';
import { fullCheck } from '@electron/workspace/integrity';
import { csv } from './support/content';
import { importFile, inputFor, newWorkspace, type OpenedWorkspace, quiet } from './support/workspace';

const HEADER = 'code,name,unit,lng,lat,address,phone,products,revenue,growth,since,presentOwner,parent';
const FIRST = [
  HEADER,
  'A1,甲有限公司,320100,,,中山路1号,025-1,轴承；密封件,100,5%,2024-01-01,R1,',
  'A2,乙公司,,120.6,31.3,,,,0.5万,-3%,2023-05-06,R1,A1',
  'A3,,320100,,,,,,1,,,,',
  'A4,丁,999999,,,,,,1,,,,Z9',
  'A5,戊,,121.47,31.23,,,,2,,,,',
  'A6,己,320500,,,,,,abc,,,,',
  'A1,又甲,320500,,,,,,1,,,,',
];
/** A1 changed, A2 as it was, A3 mended, A4 named but faulty, A5 missing, A7 new. */
const SECOND = [
  HEADER,
  'A1,甲有限公司,320500,,,中山路2号,025-1,轴承,100,5%,2024-01-01,R2,',
  FIRST[2],
  'A3,丙,320100,,,,,,1,,,,',
  'A4,丁,999999,,,,,,x,,,,Z9',
  'A7,庚,320200,120.3,31.57,,,,7,,,R1,A2',
];

async function withReps(): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(workspace, csv(workspace, 'reps.csv', 'code,name,team', 'R1,张三,A', 'R2,李四,A'), 'reps');
  return workspace;
}

/** Everything in the workspace, as text; but for the minute its schema was made. */
function contentOf({ session }: OpenedWorkspace): string {
  const { sqlite } = session.require();
  const tables = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name <> 'schema_migration' order by name")
    .pluck()
    .all();
  const rows = tables.map(
    (name) => `${String(name)} ${JSON.stringify(sqlite.prepare(`select * from "${String(name)}"`).all())}`,
  );
  const triggers = sqlite.prepare("select sql from sqlite_schema where type = 'trigger' order by name").pluck().all();
  return [...rows, ...triggers].join('\n');
}

type Changes = Partial<Pick<ImportInput, 'choices' | 'at'>>;

async function commitAfterLook(workspace: OpenedWorkspace, path: string, changes: Changes = {}) {
  const findings = join(workspace.folder, 'findings.sqlite');
  await runImport(inputFor(workspace, path, 'accounts', { ...changes, mode: 'preview', findings }), quiet);
  return runImport(inputFor(workspace, path, 'accounts', { ...changes, checked: findings }), quiet);
}

describe('a commit that starts from a check', () => {
  it('leaves the very workspace that a commit of the file leaves, and reports the same', async () => {
    const [looked, plain] = [await withReps(), await withReps()];
    const remove = { ...DEFAULT_CHOICES, missing: 'remove' as const };
    const deliveries = [
      [FIRST, {}],
      [SECOND, { choices: remove, at: '2026-02-01T08:00:00.000Z' }],
      [SECOND, { at: '2026-02-02T08:00:00.000Z' }],
    ] as const;
    for (const [lines, changes] of deliveries) {
      const outputs = [
        await commitAfterLook(looked, csv(looked, 'a.csv', ...lines), changes),
        await importFile(plain, csv(plain, 'a.csv', ...lines), 'accounts', changes),
      ];
      expect(outputs.map(({ fromCheck }) => fromCheck)).toEqual([true, false]);
      expect(outputs[0].report).toEqual(outputs[1].report);
      expect(outputs[0].planId).toBe(outputs[1].planId);
      expect(contentOf(looked)).toBe(contentOf(plain));
    }
    expect(outputsOf(looked)).toEqual([
      ['A1', 0],
      ['A2', 0],
      ['A3', 0],
      ['A4', 0],
      ['A5', 1],
      ['A7', 0],
    ]);
    expect(fullCheck(looked.session.require().sqlite)).toEqual([]);
  });

  it('is all or nothing when it is stopped', async () => {
    const workspace = await withReps();
    const path = csv(workspace, 'a.csv', ...FIRST);
    const findings = join(workspace.folder, 'findings.sqlite');
    await runImport(inputFor(workspace, path, 'accounts', { mode: 'preview', findings }), quiet);
    const before = contentOf(workspace);
    const stopped: TaskContext = createContext(
      () => true,
      () => {},
      () => 0,
    );
    const commit = runImport(inputFor(workspace, path, 'accounts', { checked: findings }), stopped);
    await expect(commit).rejects.toMatchObject({ code: 'task.cancelled' });
    expect(contentOf(workspace)).toBe(before);
  });

  it('reads the file where rows wait for what the person chooses', async () => {
    const workspace = await withReps();
    await importFile(workspace, csv(workspace, 'a.csv', ...FIRST), 'accounts');
    workspace.session.require().sqlite.prepare("update account set name = '改' where code = 'A1'").run();
    const again = await commitAfterLook(workspace, csv(workspace, 'a.csv', ...SECOND));
    expect(again).toMatchObject({ fromCheck: false, report: { review: { kept: 1 } } });
  });
});

function outputsOf({ session }: OpenedWorkspace): unknown[] {
  const { sqlite } = session.require();
  return sqlite.prepare('select code, deleted_at is not null from account order by code').raw().all();
}

/** The calls of the window over one file, with the way every import went. */
async function picked(lines: readonly string[]) {
  const workspace = await withReps();
  const path = csv(workspace, 'a.csv', ...lines);
  const went: boolean[] = [];
  const run = async (input: ImportInput, context: TaskContext) => {
    const output = await runImport(input, context);
    if (input.mode === 'commit') went.push(output.fromCheck);
    return output;
  };
  const calls = createImportHandlers(workspace.session, {
    pickFile: async () => path,
    pickTarget: async () => null,
    tokens: { add: (p) => p, path: (t) => t },
    tasks: createInlineRunner({ [importTask.name]: run, [peekTask.name]: runPeek }, () => {}),
    startRowChecks: () => ({
      load: () => {},
      check: async () => ({ accepted: true, problems: [] }),
      close: () => {},
    }),
    findingsDir: join(workspace.folder, 'findings'),
  });
  const { token } = (await calls['import.pick']({})) ?? { token: '' };
  const options: ImportOptions = detectAll('accounts');
  const { mapping } = await calls['import.preview']({ token, options });
  return {
    workspace,
    path,
    went,
    mapping,
    commit: (changes: Partial<ImportOptions> = {}) =>
      calls['import.commit']({ token, options: { ...options, ...changes } }),
    repair: (repair: Repair) => calls['import.repair']({ token, repair }),
  };
}

const CHOICES = {
  left: [],
  conflicts: 'mine',
  otherwise: [],
  missing: 'keep',
  missingOtherwise: [],
} as const;

describe('whether a check still holds', () => {
  it('does for the file, columns and workspace it was made of', async () => {
    const { commit, mapping, went } = await picked(FIRST);
    const { report } = await commit({
      mapping,
      choices: { ...CHOICES, left: [], otherwise: [], missingOtherwise: [] },
    });
    expect(went).toEqual([true]);
    expect(report.effect).toEqual({ added: 4, changed: 0, unchanged: 0 });
    // The first commit has changed the workspace.
    await commit({ mapping });
    expect(went).toEqual([true, false]);
  });

  it.each([
    ['the file', async ({ path }) => appendFileSync(path, '\nA9,壬,320100,,,,,,1,,,,')],
    [
      'the file, by one letter',
      async ({ path }) => writeFileSync(path, readFileSync(path, 'utf8').replace('丁', '子')),
    ],
    [
      'the workspace, on the connection of the window',
      async ({ workspace }) =>
        workspace.session.require().sqlite.exec("update rep set name = '王五' where code = 'R1'"),
    ],
    [
      'the workspace, on another connection',
      async ({ workspace }) => {
        const more = csv(workspace, 'more.csv', 'code,name,team', 'R3,赵六,A');
        await importFile(workspace, more, 'reps');
      },
    ],
    ['a cell', async ({ repair }) => repair({ kind: 'cell', row: 4, column: 1, value: '丙' })],
    ['a row that stays out', async ({ repair }) => repair({ kind: 'ignoreRow', row: 2 })],
  ] satisfies [string, (p: Awaited<ReturnType<typeof picked>>) => Promise<unknown>][])(
    'does not after a change of %s',
    async (_, change) => {
      const job = await picked(FIRST);
      await change(job);
      await job.commit();
      expect(job.went).toEqual([false]);
    },
  );

  it('does not for other columns, another way of reading, or rows left as they are', async () => {
    const left = { ...CHOICES, left: ['A1'], otherwise: [], missingOtherwise: [] };
    for (const changes of [{ mapping: { code: 0, name: 1 } }, { datum: 'gcj02' as const }, { choices: left }]) {
      const { commit, went } = await picked(FIRST);
      await commit(changes);
      expect(went).toEqual([false]);
    }
  });
});
