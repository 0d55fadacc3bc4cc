import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import type { Session } from '../session';
import { goalTask } from './tasks';

export function createGoalHandlers(session: Session, tasks: TaskRunner): HandlersOf<'goal.seek'> {
  return {
    'goal.seek': (asked) =>
      tasks.run(goalTask, { path: session.require().path, ...asked }, { kind: 'goal', cancellable: true }),
  };
}
