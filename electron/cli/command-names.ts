/** Words that start the command line; apart from the commands themselves, so that a window need not load them. */
export const COMMAND_NAMES = [
  'new',
  'open',
  'import',
  'plans',
  'fork',
  'assign',
  'balance',
  'compare',
  'export',
  'undo',
  'redo',
  'check',
  'duplicates',
  'rules',
  'explain',
  'pool',
  'claims',
  'due',
  'policy',
  'evaluate',
  'conflicts',
  'rule-on',
  'audit',
  'handover',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
