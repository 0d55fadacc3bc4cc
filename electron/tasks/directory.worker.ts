import { type AccountDirectory, readDirectory } from '@electron/usecases/read-directory';
import { serveTask } from './serve';

serveTask<string, AccountDirectory>(readDirectory);
