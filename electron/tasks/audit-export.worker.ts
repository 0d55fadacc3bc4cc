import { writeAudit } from '@electron/usecases/audit/write';
import { serveTask } from './serve';

serveTask(writeAudit);
