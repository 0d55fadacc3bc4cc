import type { LookUpColumns } from '@shared/duplicates/look-up-index';
import { readLookUp, type ReadLookUpInput } from '@electron/usecases/read-look-up';
import { serveTask } from './serve';

serveTask<ReadLookUpInput, LookUpColumns>(readLookUp);
