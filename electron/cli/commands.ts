import type { Command } from './command';
import type { CommandName } from './command-names';
import { assignCommand } from './commands/assign';
import { balanceCommand } from './commands/balance';
import { checkCommand } from './commands/check';
import { auditCommand } from './commands/audit';
import { compareCommand } from './commands/compare';
import { conflictsCommand } from './commands/conflicts';
import { handoverCommand } from './commands/handover';
import { ruleOnCommand } from './commands/rule-on';
import { duplicatesCommand } from './commands/duplicates';
import { exportCommand } from './commands/export';
import { forkCommand } from './commands/fork';
import { goalSeekCommand } from './commands/goal-seek';
import { importCommand } from './commands/import';
import { newCommand } from './commands/new';
import { optimiseCommand } from './commands/optimise';
import { openCommand } from './commands/open';
import { evaluateCommand } from './commands/evaluate';
import { plansCommand } from './commands/plans';
import { policyCommand } from './commands/policy';
import { claimsCommand, dueCommand, poolCommand } from './commands/pool';
import { explainCommand } from './commands/explain';
import { rulesCommand } from './commands/rules';
import { scenarioCommand } from './commands/scenario';
import { redoCommand, undoCommand } from './commands/undo-redo';

/** What parsing, help and running go by. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  new: newCommand,
  open: openCommand,
  import: importCommand,
  plans: plansCommand,
  fork: forkCommand,
  assign: assignCommand,
  balance: balanceCommand,
  compare: compareCommand,
  export: exportCommand,
  undo: undoCommand,
  redo: redoCommand,
  check: checkCommand,
  duplicates: duplicatesCommand,
  conflicts: conflictsCommand,
  'rule-on': ruleOnCommand,
  audit: auditCommand,
  handover: handoverCommand,
  rules: rulesCommand,
  explain: explainCommand,
  pool: poolCommand,
  claims: claimsCommand,
  due: dueCommand,
  policy: policyCommand,
  evaluate: evaluateCommand,
  optimise: optimiseCommand,
  scenario: scenarioCommand,
  'goal-seek': goalSeekCommand,
};
