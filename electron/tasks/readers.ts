import type { ImportSample } from '@shared/contract/imports';
import type { SampleInput } from '@electron/import/read-sample';
import type { AccountDirectory } from '@electron/usecases/read-directory';
import type { ReadFieldInput } from '@electron/usecases/read-field';
import type { RuleFacts } from '@shared/rules/allocation/facts';
import type { ActivityColumns } from '@shared/rules/pool/history';
import type { HealthInput, HealthOutput } from '@electron/usecases/read-health';
import type { ReadLookUpInput } from '@electron/usecases/read-look-up';
import type { LookUpColumns } from '@shared/duplicates/look-up-index';
import type { ReadPlacingInput } from '@electron/usecases/read-placing';
import type { SessionDeps } from '@electron/usecases/session';
import type { PlacingRow } from '@shared/model/placing';
import type { Field } from '@shared/planning/field';
import { startThread } from './thread';

const SILENT = (): void => {};

/** Reads large things of a workspace in worker threads. @param folder where the build puts `*.worker.js` */
export function threadReaders(folder: string): NonNullable<SessionDeps['readers']> {
  return {
    field: (input) => startThread<ReadFieldInput, Field>(folder, 'field', input, SILENT).result,
    directory: (path) => startThread<string, AccountDirectory>(folder, 'directory', path, SILENT).result,
    placing: (input) => startThread<ReadPlacingInput, PlacingRow[]>(folder, 'placing', input, SILENT).result,
    health: (input) => startThread<HealthInput, HealthOutput>(folder, 'health', input, SILENT).result,
    lookUp: (input) => startThread<ReadLookUpInput, LookUpColumns>(folder, 'look-up', input, SILENT).result,
    ruleFacts: (path) => startThread<string, RuleFacts>(folder, 'rule-facts', path, SILENT).result,
    activities: (path) => startThread<string, ActivityColumns>(folder, 'activities', path, SILENT).result,
    sample: (input) => startThread<SampleInput, ImportSample>(folder, 'sample', input, SILENT).result,
    check: (path) => startThread<string, readonly string[]>(folder, 'check', path, SILENT).result,
  };
}
