import { basename } from 'node:path';
import type { EvaluatedPlan, PlanExport } from '@shared/exporting/plan-export';
import { readAccountTexts } from '@electron/store/account-texts';
import { readParentCodes } from '@electron/store/parent-codes';
import { readPlanRecords } from '@electron/store/plan-records';
import { readActivePlanId } from '@electron/store/plans';
import { readRegions } from '@electron/store/regions';
import { readSettings } from '@electron/usecases/effective-settings';
import { type Ground, type PlanState, readPlanState } from '@electron/usecases/plan-state';
import { gatherField } from '@electron/usecases/read-field';
import { readInfo } from '@electron/usecases/workspace-info';
import { indexField } from '@shared/planning/snapshot';
import { closeConnection, type Connection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import type { ExportInput } from './export-task';

/** Only within one export: nobody else sees this field, so its revision means nothing. */
const OWN_REVISION = 0;

/** All an export is made of, as the file is at one moment. */
export async function gatherExport(input: ExportInput): Promise<PlanExport> {
  const connection = openConnection(input.workspacePath, { readonly: true });
  try {
    return await withProblems(basename(input.workspacePath), () =>
      connection.db.transaction().execute((trx) => gather(trx, connection, input)),
    );
  } finally {
    await closeConnection(connection);
  }
}

async function gather(trx: Db, connection: Connection, input: ExportInput): Promise<PlanExport> {
  const field = await gatherField(trx, OWN_REVISION);
  const ground: Ground = { field, index: indexField(field) };
  const plan = await readPlanState(trx, ground, input.planId);
  const { name, sample, basemap } = await readInfo({ ...connection, db: trx }, input.resourcesDir);
  const regions = await readRegions(trx);
  const { name: names, industry } = await readAccountTexts(trx);
  return {
    ...ground,
    ...evaluated(plan),
    locale: input.locale,
    exportedAt: input.at,
    workspace: { name, sample, basemap },
    settings: await readSettings(trx),
    overlaps: plan.overlaps,
    records: await readPlanRecords(trx, input.planId),
    regions: new Map(regions.map((r) => [r.code, input.locale === 'en' ? r.nameEn || r.name : r.name])),
    against: await comparedWith(trx, ground, plan),
    accounts: { name: names, industry },
    parents: await readParentCodes(trx),
  };
}

/** The active plan; for the active plan itself, the one it was made from. */
async function comparedWith(trx: Db, ground: Ground, plan: PlanState): Promise<EvaluatedPlan | null> {
  const active = await readActivePlanId(trx);
  const other = active !== null && active !== plan.meta.id ? active : plan.meta.basePlanId;
  return other === null ? null : evaluated(await readPlanState(trx, ground, other));
}

function evaluated({ meta, snapshot, evaluation }: PlanState): EvaluatedPlan {
  return { meta, snapshot, evaluation };
}
