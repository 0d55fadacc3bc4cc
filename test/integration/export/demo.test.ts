import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runExport } from '@electron/export/run-export';
import { importSetTask } from '@electron/import/import-set-task';
import { runImportSet } from '@electron/import/run-import-set';
import { createInlineRunner } from '@electron/tasks/runner';
import { runDemo } from '@electron/usecases/demo';
import type { BalanceFigures } from '@electron/usecases/demo/balance-figures';
import { RESOURCES, tempFolder } from '../import/support/workspace';

it.each(['zh-CN', 'en'] as const)('does the main job on the sample and says so in %s', async (locale) => {
  const folder = join(tempFolder(), 'demo');
  const tasks = createInlineRunner({ [importSetTask.name]: runImportSet, export: runExport }, () => {});
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  expect(await runDemo(folder, { resourcesDir: RESOURCES, workersDir: '' }, { tasks, locale, say })).toBe(0);
  const { before, after, moves } = JSON.parse(readFileSync(join(folder, 'balance.json'), 'utf8')) as {
    before: BalanceFigures;
    after: BalanceFigures;
    moves: unknown[];
  };
  expect(moves.length).toBeGreaterThan(0);
  expect(after.totals.score).toBeGreaterThan(before.totals.score);
  expect(statSync(join(folder, 'plan.xlsx')).size).toBeGreaterThan(10_000);
  expect(lines).toHaveLength(6 + moves.length);
  expect(lines.join('\n')).not.toContain('{{');
});
