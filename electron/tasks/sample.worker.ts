import type { ImportSample } from '@shared/contract/imports';
import { readSample, type SampleInput } from '@electron/import/read-sample';
import { serveTask } from './serve';

serveTask<SampleInput, ImportSample>(readSample);
