import { AimOutlined, DeleteOutlined, LockOutlined, TeamOutlined, UnlockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, type ReactNode } from 'react';
import { removeTerritoryPatch } from '@shared/planning/edits';
import { unitsOfTerritory } from '@shared/planning/nearby';
import { useSelection } from '@/app/state/selection';
import { usePart, useSession } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { record, recordTerritory } from './edit';
import { MergeButton } from './merge-button';
import styles from './territory.module.css';

export const TerritoryActions = memo(function TerritoryActions({
  territory,
}: {
  readonly territory: number;
}): ReactNode {
  const t = useT();
  const { key, locked } = usePart((o) => o.plan.snapshot.territories[territory]);

  function toggleLock(): void {
    void recordTerritory(key, { locked: !locked }, (was) => ({
      code: locked ? 'unlockTerritory' : 'lockTerritory',
      params: { territory: was.name },
    }));
  }

  async function remove(): Promise<void> {
    const done = await record(({ field, plan }) => {
      const at = plan.snapshot.territories.findIndex((other) => other.key === key);
      if (at < 0) return null;
      const patch = removeTerritoryPatch(field, plan.snapshot, at);
      const params = { territory: plan.snapshot.territories[at].name, count: patch.units.length };
      return { label: { code: 'removeTerritory', params }, patch };
    });
    if (done) useSelection.getState().selectTerritory(null);
  }

  return (
    <div className={styles.actions}>
      <Button
        size="small"
        icon={<AimOutlined />}
        data-testid="select-territory-units"
        onClick={() => selectUnits(territory)}
      >
        {t('inspector.territory.selectUnits')}
      </Button>
      <Button
        size="small"
        icon={<TeamOutlined />}
        data-testid="territory-accounts"
        onClick={() => useView.getState().showAccounts({ territory: key })}
      >
        {t('inspector.territory.accounts')}
      </Button>
      <Button
        size="small"
        icon={locked ? <UnlockOutlined /> : <LockOutlined />}
        aria-pressed={locked}
        data-testid="territory-lock"
        onClick={toggleLock}
      >
        {locked ? t('inspector.territory.unlock') : t('inspector.territory.lock')}
      </Button>
      <MergeButton territory={territory} />
      <Button
        size="small"
        icon={<DeleteOutlined />}
        disabled={locked}
        data-testid="remove-territory"
        onClick={() => void remove()}
      >
        {t('inspector.territory.remove')}
      </Button>
    </div>
  );
});

function selectUnits(territory: number): void {
  const snapshot = useSession.getState().opened?.plan.snapshot;
  if (snapshot) useSelection.getState().select(unitsOfTerritory(snapshot, territory), 'replace');
}
