import { checkFile } from '@electron/workspace/integrity';
import { serveTask } from './serve';

serveTask<string, readonly string[]>(checkFile);
