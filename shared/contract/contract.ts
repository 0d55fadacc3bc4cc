import type { z } from 'zod';
import { accountCalls } from './accounts';
import { appCalls } from './app';
import { auditCalls } from './audit';
import { conflictCalls } from './conflicts';
import { duplicateCalls } from './duplicates';
import { evaluationCalls } from './evaluation';
import { exportCalls } from './exports';
import { fieldCalls } from './field';
import { goalCalls } from './goal';
import { handoverCalls } from './handover';
import { healthCalls } from './health';
import { diffCalls } from './import-diff';
import { importHistoryCalls } from './import-history';
import { problemCalls } from './import-problems';
import { importCalls } from './imports';
import { lookUpCalls } from './look-up';
import { placingCalls } from './placing';
import { mappingCalls } from './mappings';
import { optimiseCalls } from './optimise';
import { optimiseAccountsCalls } from './optimise-accounts';
import { planCalls } from './plans';
import { poolCalls } from './pool';
import { poolListCalls } from './pool-lists';
import { recordCalls } from './records';
import { repCalls } from './reps';
import { ruleCalls } from './rules';
import { scenarioCalls } from './scenarios';
import { tierCalls } from './tiers';
import { workspaceCalls } from './workspace';

/** The whole boundary between window and main process: every request there is. */
export const calls = {
  ...appCalls,
  ...workspaceCalls,
  ...fieldCalls,
  ...healthCalls,
  ...planCalls,
  ...optimiseCalls,
  ...optimiseAccountsCalls,
  ...goalCalls,
  ...scenarioCalls,
  ...recordCalls,
  ...poolCalls,
  ...poolListCalls,
  ...evaluationCalls,
  ...tierCalls,
  ...accountCalls,
  ...duplicateCalls,
  ...conflictCalls,
  ...auditCalls,
  ...handoverCalls,
  ...lookUpCalls,
  ...repCalls,
  ...ruleCalls,
  ...importCalls,
  ...placingCalls,
  ...mappingCalls,
  ...problemCalls,
  ...diffCalls,
  ...importHistoryCalls,
  ...exportCalls,
};

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallParsed<N extends CallName> = z.output<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof calls)[N]['output']>;
