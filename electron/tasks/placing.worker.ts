import type { PlacingRow } from '@shared/model/placing';
import { readPlacing, type ReadPlacingInput } from '@electron/usecases/read-placing';
import { serveTask } from './serve';

serveTask<ReadPlacingInput, PlacingRow[]>(readPlacing);
