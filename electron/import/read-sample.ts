import type { ImportSample } from '@shared/contract/imports';
import { recipeOf } from '@shared/importing/build/build';
import { ProblemLog } from '@shared/importing/problem-log';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { chooseDatum } from './choose-datum';
import { chooseColumns, settleColumns, unitOfAmounts } from './columns';
import type { ImportInput } from './import-task';
import { leadingRows } from './leading-rows';
import { SAMPLE_ROWS } from './limits';
import { readReferences } from './read-references';
import { sampleResults } from './sample-results';
import { openSource, type Source } from './source';

export type SampleInput = Omit<ImportInput, 'mode' | 'planId' | 'locale'>;

/** What becomes of the first rows, without looking through the whole file: an answer while a large one is still checked. */
export async function readSample(input: SampleInput): Promise<ImportSample> {
  const opened = openSource(input, input.options);
  const rows = leadingRows(opened.rows(), ROWS_LOOKED_AT);
  const source = { ...opened, rows: () => rows };
  const connection = openConnection(input.workspacePath);
  try {
    return await sampleOf(connection.db, source, input);
  } finally {
    await closeConnection(connection);
  }
}

async function sampleOf(db: Db, source: Source, input: SampleInput): Promise<ImportSample> {
  const { kind } = input.options;
  const chosen = await chooseColumns(db, source, input);
  // What is wrong is told by the check of the whole file.
  const log = new ProblemLog();
  const { layout } = settleColumns(source, input.options, chosen, log, chosen.firstRows);
  const datum = await chooseDatum(db, source, input.options, chosen.mapping, log);
  const references = await readReferences(db, input.resourcesDir, kind, chosen.mapping, datum, input.at);
  const rows = [...source.rows()].slice(0, SAMPLE_ROWS);
  const { fields, mapping, mappedBy, remembered, matches, looks } = chosen;
  const resultSample = sampleResults(rows, layout, fields, recipeOf(kind), references);
  const moneyUnit = unitOfAmounts(source, input.options, chosen);
  return { moneyUnit, mapping, mappedBy, remembered, matches, looks: [...looks], resultSample };
}

/** Enough rows to see how a column writes its figures and days. */
const ROWS_LOOKED_AT = 300;
