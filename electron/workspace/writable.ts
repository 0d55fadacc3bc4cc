import { closeConnection, type ConnectionOptions, openConnection } from './connection';
import type { Db } from './schema';

/** A database to write to, wherever its connection is. */
export interface Writable {
  readonly db: Db;
  close(): Promise<void>;
}

export type OpenWritable = (path: string, options: ConnectionOptions) => Writable;

/** In the thread that asks. */
export const openHere: OpenWritable = (path, options) => {
  const connection = openConnection(path, options);
  return { db: connection.db, close: () => closeConnection(connection) };
};
