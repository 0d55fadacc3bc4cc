import { join } from 'node:path';
import electronLog from 'electron-log/main';

/** Facts are codes, counts and times; names of customers and texts of their files never go into the log. */
export type Facts = Readonly<Record<string, unknown>>;

export interface Log {
  info(message: string, facts?: Facts): void;
  warn(message: string, facts?: Facts): void;
  error(message: string, facts?: Facts): void;
}

const MAX_BYTES = 2_000_000;

/** Warnings and worse also go to stderr; stdout belongs to the command line's results. */
export function openLog(folder: string): Log {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'bailiwick.log');
  electronLog.transports.file.maxSize = MAX_BYTES;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = 'warn';
  electronLog.transports.ipc.level = false;
  return {
    info: (message, facts) => electronLog.info(message, ...extra(facts)),
    warn: (message, facts) => electronLog.warn(message, ...extra(facts)),
    error: (message, facts) => electronLog.error(message, ...extra(facts)),
  };
}

function extra(facts: Facts | undefined): readonly Facts[] {
  return facts === undefined ? [] : [facts];
}
