import { randomUUID } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { type CallName, calls } from '@shared/contract/contract';
import type { Reply } from '@shared/contract/define';
import { DomainError } from '@shared/model/result';
import type { Log } from '@electron/app/log';
import type { HandlersOf } from '@electron/usecases/handlers';

export type Handlers = HandlersOf<CallName>;

export interface RouterDeps<Event> {
  readonly isTrusted: (event: Event) => boolean;
  readonly log: Log;
}

/**
 * The same gate for a file dropped on the window. Its path comes from the preload, which has it from the person's own drop;
 * the page has no way to this channel.
 */
export function createDropGate<Event>(
  open: (path: string) => Promise<unknown>,
  { isTrusted, log }: RouterDeps<Event>,
): (event: Event, path: unknown) => Promise<Reply<unknown>> {
  return async (event, path) => {
    if (!isTrusted(event)) {
      log.warn('drop refused: sender');
      return refuse('ipc.forbidden');
    }
    if (typeof path !== 'string' || !isAbsolute(path)) return refuse('file.notDropped');
    return answer('drop', () => open(path), log);
  };
}

export type Router<Event> = (event: Event, name: unknown, input: unknown) => Promise<Reply<unknown>>;

/**
 * The one gate between window and main process: who asks, what for, with what. Side effects come in as parameters, so
 * that the gate is tested without Electron.
 */
export function createRouter<Event>(handlers: Handlers, { isTrusted, log }: RouterDeps<Event>): Router<Event> {
  return async (event, name, input) => {
    if (!isTrusted(event)) {
      log.warn('call refused: sender');
      return refuse('ipc.forbidden');
    }
    if (!isCallName(name)) {
      log.warn('call refused: unknown name');
      return refuse('ipc.unknownCall');
    }
    const parsed = calls[name].input.safeParse(input);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
      log.warn('call refused: input', { name, path });
      return refuse('input.invalid', { path });
    }
    // Cast: `name` picks the schema and the handler together, which the type of an indexed union cannot say.
    const handler = handlers[name] as (input: unknown) => unknown;
    return answer(name, () => handler(parsed.data), log);
  };
}

/** Only own properties: `constructor` or `__proto__` are no calls. */
function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/** What came of some work, as it crosses to the window: errors keep their code and parameters only. */
async function answer(name: string, work: () => unknown, log: Log): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof DomainError) return refuse(error.code, error.params);
    const id = randomUUID().slice(0, 8);
    log.error('call failed', {
      id,
      name,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
    return { ok: false, code: 'internal', params: {}, id };
  }
}

function refuse(code: string, params: Readonly<Record<string, string | number>> = {}): Reply<never> {
  return { ok: false, code, params };
}
