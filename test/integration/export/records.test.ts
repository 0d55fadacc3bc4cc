import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runExport } from '@electron/export/run-export';
import { createRecordHandlers } from '@electron/usecases/records';
import { quiet, RESOURCES } from '../import/support/workspace';
import { openSample } from './support/sample';
import { readWorkbook, rowsOf } from './support/workbook';

it('a workbook tells what was decided about the plan, and of a corrected decision only the correction', async () => {
  const { session, folder, draft: planId } = await openSample();
  const records = createRecordHandlers(session);
  const decision = {
    kind: 'decision' as const,
    what: '=Split the north',
    why: 'Two reps over 130 %',
    who: 'Sales board',
    decidedOn: '2026-01-03',
    corrects: null,
  };
  const { id } = await records['record.add']({ planId, ...decision });
  await records['record.add']({ planId, ...decision, what: 'Split the north in two', corrects: id });
  await records['record.add']({ ...decision, planId, kind: 'note', what: 'Ask HR', why: '', who: '', decidedOn: null });
  const { path: workspacePath } = session.require();
  const target = join(folder, 'plan.xlsx');
  const at = '2026-01-05T08:00:00Z';
  await runExport({ workspacePath, resourcesDir: RESOURCES, planId, at, target, format: 'xlsx', locale: 'en' }, quiet);
  const summary = rowsOf(await readWorkbook(target), 'Summary');
  const written = summary.filter(({ ID: line }) => /^(decision|note)-/u.test(String(line)));
  expect(written.map(({ Item, Value }) => [Item, Value])).toEqual([
    ['Decision 2026-01-03', 'Split the north in two'],
    ['Note 2026-01-05', 'Ask HR'],
  ]);
  expect(written[0].Note).toContain('Why: Two reps over 130 %; Decided by Sales board; written down 2026-01-05 by ');
});
