import { type HealthInput, type HealthOutput, readHealth } from '@electron/usecases/read-health';
import { serveTask } from './serve';

serveTask<HealthInput, HealthOutput>(readHealth);
