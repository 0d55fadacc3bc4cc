import { SlidersOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import styles from './maturity.module.css';
import { RampsDrawer } from './ramps/ramps-drawer';
import { UnitsView } from './units-view';
import { useMaturityList } from './use-maturity-list';

/** Which kind of market every unit is, from what, and what a person has said instead. */
export function MaturityPage(): ReactNode {
  const t = useT();
  const { info } = useOpened();
  const list = useMaturityList();
  const [ramps, setRamps] = useState(false);
  return (
    <div className={styles.page} data-testid="maturity-page">
      <PageHead
        title={t('maturity.title')}
        text={t('maturity.lead')}
        actions={
          <Button
            icon={<SlidersOutlined />}
            disabled={list === null}
            data-testid="open-thresholds"
            onClick={() => setRamps(true)}
          >
            {t('maturity.ramps.open')}
          </Button>
        }
      />
      {info.counts.marketFigures === 0 && (
        <div className={styles.noFigures}>
          <EmptyState
            title={t('maturity.empty.title')}
            text={t('maturity.empty.text')}
            action={
              <Button type="primary" onClick={() => useView.getState().go('data')}>
                {t('maturity.empty.action')}
              </Button>
            }
          />
        </div>
      )}
      {list && <UnitsView list={list} />}
      {list && ramps && <RampsDrawer list={list} onClose={() => setRamps(false)} />}
    </div>
  );
}
