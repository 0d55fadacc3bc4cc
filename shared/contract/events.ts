import { z } from 'zod';

/** What the main process tells the window without being asked. */
export const events = {
  'task.progress': z.strictObject({
    taskId: z.string(),
    /** Message key below `task.`. */
    kind: z.enum([
      'import',
      'undoImport',
      'export',
      'openSample',
      'saveCopy',
      'backup',
      'duplicates',
      'merge',
      'placing',
      'rules',
      'conflicts',
      'waive',
      'auditExport',
      'dryRun',
      'optimise',
      'optimiseAccounts',
      'bound',
      'goal',
    ]),
    /** Message key below `task.step.`. */
    step: z.string(),
    done: z.number(),
    /** 0 = not known yet. */
    total: z.number(),
    state: z.enum(['running', 'done', 'cancelled', 'failed']),
    cancellable: z.boolean(),
    /** Of a search: what it has found so far; `penalty` 0 once it keeps band and limits. */
    best: z.strictObject({ penalty: z.number(), objective: z.number() }).optional(),
  }),
  /** The opened workspace changed to another one, or to none. */
  'workspace.changed': z.strictObject({}),
  /** Data, settings or plans changed; what is named must be asked for again. */
  'data.changed': z.strictObject({
    what: z.array(z.enum(['field', 'plans', 'settings', 'accounts', 'duplicates', 'conflicts'])),
  }),
  /** A menu item was chosen: the id of an action of the renderer. */
  'menu.action': z.strictObject({ action: z.string() }),
  'theme.changed': z.strictObject({ dark: z.boolean() }),
  /** Something the window did not ask for failed, such as opening a file from the file manager; texts as for calls. */
  'app.problem': z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
};

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
