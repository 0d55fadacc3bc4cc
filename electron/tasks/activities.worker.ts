import type { ActivityColumns } from '@shared/rules/pool/history';
import { readActivitiesOf } from '@electron/usecases/pool/read-activities';
import { serveTask } from './serve';

serveTask<string, ActivityColumns>(readActivitiesOf);
