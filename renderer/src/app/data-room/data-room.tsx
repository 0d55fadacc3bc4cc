import { useT } from '@/i18n/use-t';
import { Suspense, useRef } from 'react';
import { ErrorBoundary } from '@/ui/error-boundary';
import { DATA_ROOMS, type DataRoom as Room, useView } from '../state/view';
import styles from './data-room.module.css';
import { ROOM_PAGES } from './rooms';

/** The data page: bringing data in and keeping it in order, a tab a room. */
export function DataRoom() {
  const room = useView((s) => s.dataRoom);
  const RoomPage = ROOM_PAGES[room];
  return (
    <div className={styles.room}>
      {DATA_ROOMS.length > 1 && <RoomTabs open={room} />}
      <div className={styles.content} role="tabpanel" id={`data-room-${room}`} data-testid={`data-room-${room}`}>
        <ErrorBoundary resetKey={room}>
          <Suspense>
            <RoomPage />
          </Suspense>
        </ErrorBoundary>
      </div>
    </div>
  );
}

/** Left and right walk the tabs, as in any tab list. */
function RoomTabs({ open }: { readonly open: Room }) {
  const t = useT();
  const strip = useRef<HTMLDivElement>(null);
  const openRoom = useView((s) => s.openDataRoom);
  const walk = (step: number): void => {
    const at = DATA_ROOMS.indexOf(open);
    const next = DATA_ROOMS[(at + step + DATA_ROOMS.length) % DATA_ROOMS.length];
    openRoom(next);
    strip.current?.querySelector<HTMLElement>(`[data-room="${next}"]`)?.focus();
  };
  return (
    <div
      ref={strip}
      className={styles.tabs}
      role="tablist"
      aria-label={t('data.rooms')}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') walk(1);
        if (event.key === 'ArrowLeft') walk(-1);
      }}
    >
      {DATA_ROOMS.map((room) => (
        <button
          key={room}
          type="button"
          role="tab"
          className={styles.tab}
          data-room={room}
          data-testid={`data-tab-${room}`}
          aria-selected={room === open}
          aria-controls={`data-room-${room}`}
          tabIndex={room === open ? 0 : -1}
          onClick={() => openRoom(room)}
        >
          {t(`data.room.${room}`)}
        </button>
      ))}
    </div>
  );
}
