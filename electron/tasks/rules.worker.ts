import { serveTask } from './serve';
import { runRules } from '@electron/usecases/rules/run-rules';
import type { RunRulesInput, RunRulesOutput } from '@electron/usecases/rules/run-task';

serveTask<RunRulesInput, RunRulesOutput>(runRules);
