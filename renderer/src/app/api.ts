import type { Bridge } from '@shared/contract/channels';
import type { CallInput, CallName, CallOutput } from '@shared/contract/contract';
import type { Reply } from '@shared/contract/define';
import type { EventName, EventPayload } from '@shared/contract/events';
import type { PickedFile } from '@shared/contract/imports';
import type { Problem } from '@shared/model/result';

declare global {
  interface Window {
    readonly bailiwick: Bridge;
  }
}

/** A refusal by the main process: a code the screen translates below `error.`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: string,
    readonly params: Problem['params'],
    readonly id?: string,
    /** What was asked for. */
    readonly call?: CallName,
  ) {
    super(code);
  }
}

export async function api<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const value = unwrap((await window.bailiwick.call(name, input)) as Reply<CallOutput<N>>, name);
  for (const listener of succeeded) listener(name);
  return value;
}

const succeeded = new Set<(name: CallName) => void>();

/** Tells the listener of every call that did what was asked for. */
export function whenSucceeded(listener: (name: CallName) => void): void {
  succeeded.add(listener);
}

/** A file dropped on the window, which alone tells the main process where it is. */
export async function openDropped(file: File): Promise<PickedFile> {
  return unwrap((await window.bailiwick.drop(file)) as Reply<PickedFile>);
}

function unwrap<T>(reply: Reply<T>, name?: CallName): T {
  if (reply.ok) return reply.value;
  throw new ApiError(reply.code, reply.params, reply.id, name);
}

/** Listens to one event of the main process; returns the function that stops. */
export function onEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
  return window.bailiwick.on((event, payload) => {
    if (event === name) listener(payload as EventPayload<N>);
  });
}
