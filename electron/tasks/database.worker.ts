import { parentPort, workerData } from 'node:worker_threads';
import { answering } from '@electron/workspace/answering';
import { openConnection } from '@electron/workspace/connection';
import type { StatementAsked } from '@electron/workspace/thread-messages';
import type { DatabaseThreadData } from './database-thread';

const port = parentPort;
if (port === null) throw new Error('a connection for another thread is held in a worker thread only');

// Cast: whoever starts this file does it with exactly this.
const { path, options } = workerData as DatabaseThreadData;
const database = answering(() => openConnection(path, options));

port.on('message', (asked: StatementAsked | 'close') => {
  if (asked !== 'close') return port.postMessage(database.answer(asked));
  database.close();
  port.close();
});
