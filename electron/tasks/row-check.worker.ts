import { parentPort } from 'node:worker_threads';
import { RowChecker } from '@electron/import/row-checker';
import type { RowCheckAnswer, RowCheckMessage } from './row-check-messages';

const port = parentPort;
if (port === null) throw new Error('rows are checked in a worker thread only');

const checker = new RowChecker();
let loading: Promise<void> = Promise.resolve();

port.on('message', (message: RowCheckMessage) => {
  if (message.type === 'load') {
    loading = checker.load(message.rows);
    // Its failure is the answer to whoever asks next.
    loading.catch(() => undefined);
    return;
  }
  void loading
    .then((): RowCheckAnswer => ({ id: message.id, outcome: checker.check(message.question) }))
    .catch((error: unknown): RowCheckAnswer => ({ id: message.id, failure: String(error) }))
    .then((answer) => port.postMessage(answer));
});
