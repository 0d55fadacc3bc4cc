import type { DetectInput, DetectOutput } from '@electron/duplicates/detect-task';
import { runDetection } from '@electron/duplicates/run-detection';
import { serveTask } from './serve';

serveTask<DetectInput, DetectOutput>(runDetection);
