import { runAccounts } from '@electron/usecases/optimise/accounts/run';
import { serveTask } from './serve';

serveTask(runAccounts);
