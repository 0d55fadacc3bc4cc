import { importTexts } from '@shared/texts/importing';
import { ruleWordTexts } from '@shared/texts/rule-words';
import { termTexts } from '@shared/texts/terms';
import { accountsTexts } from './sections/accounts';
import { actionTexts } from './sections/action';
import { balanceTexts } from './sections/balance';
import { breachTexts } from './sections/breach';
import { changeTexts } from './sections/change';
import { auditTexts } from '@shared/texts/audit';
import { auditPageTexts } from './sections/audit-page';
import { handoverTexts } from '@shared/texts/handover';
import { conflictTexts } from '@shared/texts/conflicts';
import { rulingPolicyTexts } from './sections/ruling-policy';
import { conflictsTexts } from './sections/conflicts';
import { dataTexts } from './sections/data';
import { duplicatesTexts } from './sections/duplicates';
import { errorTexts } from './sections/error';
import { evaluationTexts } from './sections/evaluation';
import { explainTexts } from './sections/explain';
import { exportTexts } from './sections/export';
import { healthTexts } from './sections/health';
import { importHistoryTexts } from './sections/import-history';
import { inspectorTexts } from './sections/inspector';
import { objectionTexts } from './sections/objection';
import { lookUpTexts } from './sections/look-up';
import { mapTexts } from './sections/map';
import { optimiseTexts } from './sections/optimise';
import { optimiseAccountsTexts } from './sections/optimise-accounts';
import { mappingTexts } from './sections/mapping';
import { maturityTexts } from './sections/maturity';
import { placingTexts } from './sections/placing';
import { plansTexts } from './sections/plans';
import { policyTexts } from './sections/policy';
import { poolTexts } from './sections/pool';
import { repsTexts } from './sections/reps';
import { reviewTexts } from './sections/review';
import { rulesTexts } from './sections/rules';
import { settingsTexts } from './sections/settings';
import { shellTexts } from './sections/shell';
import { startTexts } from './sections/start';
import { tableTexts } from './sections/table';
import { taskTexts } from './sections/task';
import { whatifTexts } from './sections/whatif';
import type { KeysOf } from './text-key';

const sections = {
  term: termTexts,
  shell: shellTexts,
  action: actionTexts,
  error: errorTexts,
  task: taskTexts,
  start: startTexts,
  placing: placingTexts,
  plans: plansTexts,
  policy: policyTexts,
  pool: poolTexts,
  evaluation: evaluationTexts,
  data: dataTexts,
  import: importTexts,
  mapping: mappingTexts,
  review: reviewTexts,
  importHistory: importHistoryTexts,
  explain: explainTexts,
  export: exportTexts,
  map: mapTexts,
  balance: balanceTexts,
  health: healthTexts,
  inspector: inspectorTexts,
  objection: objectionTexts,
  accounts: accountsTexts,
  reps: repsTexts,
  maturity: maturityTexts,
  rules: rulesTexts,
  optimise: optimiseTexts,
  optimiseAccounts: optimiseAccountsTexts,
  whatif: whatifTexts,
  ruleWords: ruleWordTexts,
  settings: settingsTexts,
  breach: breachTexts,
  change: changeTexts,
  table: tableTexts,
  duplicates: duplicatesTexts,
  lookUp: lookUpTexts,
  audit: auditTexts,
  auditPage: auditPageTexts,
  handover: handoverTexts,
  rulingPolicy: rulingPolicyTexts,
  conflict: conflictTexts,
  conflicts: conflictsTexts,
};

type Sections = typeof sections;
type Tree = { readonly [S in keyof Sections]: Sections[S]['zh-CN'] };

/** Key of a sentence; a wrong one does not compile. */
export type TextKey = KeysOf<Tree>;

function treeOf(locale: 'zh-CN' | 'en'): object {
  return Object.fromEntries(Object.entries(sections).map(([name, texts]) => [name, texts[locale]]));
}

export const resources = {
  'zh-CN': { translation: treeOf('zh-CN') },
  en: { translation: treeOf('en') },
};
