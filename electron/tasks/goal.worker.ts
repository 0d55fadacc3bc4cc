import { runGoal } from '@electron/usecases/goal/seek';
import { serveTask } from './serve';

serveTask(runGoal);
