import { runOptimise } from '@electron/usecases/optimise/run';
import { serveTask } from './serve';

serveTask(runOptimise);
