import { runAllocation } from '@electron/usecases/rules/run-allocation';
import { serveTask } from './serve';

serveTask(runAllocation);
