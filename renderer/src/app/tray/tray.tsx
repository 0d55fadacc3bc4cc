import { useTasks } from '../state/tasks';
import { useNotices } from '@/ui/notify';
import { NoticeCard } from './notice-card';
import { TaskCard } from './task-card';
import styles from './tray.module.css';

/**
 * Lower right corner: what failed and what is running; below them, over the status bar and nothing else, what has
 * just been done. Never takes the focus, never blocks.
 */
export function Tray() {
  const running = useTasks((s) => s.running);
  const notices = useNotices((s) => s.notices);
  return (
    <div className={styles.tray} aria-live="polite">
      {notices
        .filter((notice) => notice.tone === 'error')
        .map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      {running.map((task) => (
        <TaskCard key={task.taskId} task={task} />
      ))}
      <div className={styles.news}>
        {notices
          .filter((notice) => notice.tone !== 'error')
          .map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
      </div>
    </div>
  );
}
