import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '@shared/contract/app';
import { ImportKind, type ImportReport } from '@shared/contract/imports';
import { detectAll } from '@shared/importing/default-options';
import type { PlanMeta } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import type { AllocationRule } from '@shared/model/rule';
import { emptyPatch } from '@shared/planning/patch';
import { sampleTexts } from '@shared/texts/sample';
import type { TaskRunner } from '@electron/tasks/task';
import { readPlans } from '@electron/store/plans';
import { importFiles } from './import-file';
import { createEditHandlers } from './plan-edits';
import { createLifecycleHandlers } from './plan-lifecycle';
import { sampleRules } from './sample-rules';
import type { Session } from './session';

const SampleIndex = z.object({
  nameZh: z.string(),
  nameEn: z.string(),
  asOf: z.iso.date(),
  basemap: z.string(),
  regions: z.array(z.string()),
  files: z.array(z.object({ file: z.string(), kind: ImportKind })),
});

/**
 * Makes the sample workspace at `path` and opens it. Its files go through the very import a user's files go through; the
 * division they hold becomes the active plan, and a copy of it is left in planning to try things in.
 * @param overwrite whether a file of that name may go
 * @throws DomainError `sample.rejected` when a file has a row that is not taken for another reason than being there twice
 */
export async function loadSample(
  session: Session,
  path: string,
  tasks: TaskRunner,
  { overwrite = true } = {},
): Promise<void> {
  const folder = join(session.deps.resourcesDir, 'sample');
  const index = SampleIndex.parse(JSON.parse(await readFile(join(folder, 'sample.json'), 'utf8')));
  const locale = session.deps.locale?.() ?? 'en';
  const texts = sampleTexts[locale];
  await session.create(path, {
    name: locale === 'en' ? index.nameEn : index.nameZh,
    basemapId: index.basemap,
    regions: index.regions,
    asOf: index.asOf,
    sample: true,
    firstPlan: texts.presentDivision.replace('{{year}}', index.asOf.slice(0, 4)),
    overwrite,
  });
  const files = index.files.map(({ file, kind }) => ({
    path: join(folder, file),
    options: detectAll(kind),
    mode: 'commit' as const,
    planId: null,
  }));
  for (const { report } of await importFiles(session, tasks, files, 'openSample')) refuseRejected(report);
  await startPlanning(session, texts.firstDraft, locale);
}

function refuseRejected({ problems, source }: ImportReport): void {
  const wrong = problems.find((p) => p.severity === 'error' && p.code !== 'duplicateKey');
  if (wrong) throw new DomainError('sample.rejected', { file: source.fileName, row: wrong.row, reason: wrong.message });
}

async function startPlanning(session: Session, draft: string, locale: Locale): Promise<void> {
  const plans = createLifecycleHandlers(session);
  const { db } = session.require();
  const [present] = await readPlans(db);
  await writeRules(session, present, sampleRules(locale));
  await plans['plan.activate']({ planId: present.id });
  await plans['plan.fork']({ planId: present.id, name: draft });
}

/** The rules are there to be looked at and run; what they would give is in force nowhere yet. */
async function writeRules(session: Session, { id, revision }: PlanMeta, rules: AllocationRule[]): Promise<void> {
  await createEditHandlers(session)['plan.apply']({
    planId: id,
    revision,
    label: { code: 'setRules', params: { count: rules.length } },
    patch: { ...emptyPatch(), rules: { from: [], to: rules } },
  });
}
