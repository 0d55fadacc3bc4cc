import type { Facts, Log } from '@electron/app/log';

export interface LogLine {
  readonly level: keyof Log;
  readonly message: string;
  readonly facts: Facts | undefined;
}

/** A log that remembers instead of writing. */
export function memoryLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const keep =
    (level: keyof Log) =>
    (message: string, facts?: Facts): void =>
      void lines.push({ level, message, facts });
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
