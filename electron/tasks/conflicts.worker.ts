import type { JudgeInput, JudgeOutput } from '@electron/conflicts/judge-task';
import { runJudging } from '@electron/conflicts/run-judging';
import { serveTask } from './serve';

serveTask<JudgeInput, JudgeOutput>(runJudging);
