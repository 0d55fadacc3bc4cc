import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { HealthEntity, HealthItem } from '@shared/model/health';
import { useSelection } from '@/app/state/selection';
import { useOpened, useSession } from '@/app/state/session';
import { DATA_ROOMS, type DataRoom, useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import styles from './health.module.css';

interface Props {
  readonly entity: HealthEntity;
  readonly issue: string;
  readonly items: readonly HealthItem[];
}

/** As many codes as a filter takes. */
const MOST = 200_000;

/** Where those of a list can be dealt with. */
export function MendButtons({ entity, issue, items }: Props): ReactNode {
  const t = useT();
  const { index } = useOpened();
  const { showAccounts, openDataRoom } = useView.getState();
  if (items.length === 0) return <span />;
  const codes = [...new Set(items.map((item) => item.code))].slice(0, MOST);
  const room = roomFor(issue);
  return (
    <span className={styles.mend}>
      {room && (
        <Button size="small" type="primary" data-testid="health-mend-room" onClick={() => openDataRoom(room)}>
          {t(issue === 'sum.duplicate' ? 'health.list.duplicates' : 'health.list.unplaced')}
        </Button>
      )}
      {entity === 'unit' && (
        <Button size="small" onClick={() => showUnits(codes.flatMap((code) => index.unit.get(code) ?? []))}>
          {t('health.list.openUnits')}
        </Button>
      )}
      {entity !== 'unit' && entity !== 'rep' && (
        <Button size="small" data-testid="health-open-accounts" onClick={() => showAccounts({ codes })}>
          {t('health.list.openAll')}
        </Button>
      )}
      <Button size="small" data-testid="health-reimport" onClick={() => openDataRoom('import')}>
        {t('health.list.reimport')}
      </Button>
    </span>
  );
}

/** The room of the data page made for this very trouble, once there is one. */
function roomFor(issue: string): DataRoom | null {
  const wanted = ROOM_OF[issue];
  return DATA_ROOMS.find((room: string) => room === wanted) ?? null;
}

const ROOM_OF: Readonly<Record<string, string>> = {
  'sum.unplaced': 'placing',
  'account.unit': 'placing',
  'sum.duplicate': 'duplicates',
};

/** One line: the account with its explanation, the unit on the map, the rep on their own page. */
export function openItem(entity: HealthEntity, { code }: HealthItem): void {
  const { showAccounts, showRep } = useView.getState();
  if (entity === 'rep') showRep(code);
  else if (entity !== 'unit') showAccounts({ codes: [code] });
  else {
    const unit = useSession.getState().opened?.index.unit.get(code);
    showUnits(unit === undefined ? [] : [unit]);
  }
}

function showUnits(units: readonly number[]): void {
  useSelection.getState().select(units, 'replace');
  useView.getState().go('map');
}
