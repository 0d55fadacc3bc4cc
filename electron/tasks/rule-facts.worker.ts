import type { RuleFacts } from '@shared/rules/allocation/facts';
import { readFactsOf } from '@electron/usecases/rules/read-rule-facts';
import { serveTask } from './serve';

serveTask<string, RuleFacts>(readFactsOf);
