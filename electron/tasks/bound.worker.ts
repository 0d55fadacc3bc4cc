import { runBound } from '@electron/usecases/optimise/bound';
import { serveTask } from './serve';

serveTask(runBound);
