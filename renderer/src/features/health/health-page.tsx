import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { AgesPanel } from './ages-panel';
import { CompletenessPanel } from './completeness-panel';
import { ContradictionsPanel } from './contradictions-panel';
import { HeadFigures } from './head-figures';
import styles from './health.module.css';
import { SourcesPanel } from './sources-panel';
import { type Health, useHealth } from './use-health';
import type { Opening, Wanted } from './wanted';
import { Worklist } from './worklist';

/** How complete, how old and how consistent the data is; each number opens the list of those it counts. */
export function HealthPage(): ReactNode {
  const t = useT();
  const { info } = useOpened();
  const health = useHealth();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const opening = useMemo((): Opening => ({ wanted, open: setWanted }), [wanted]);
  return (
    <div className={styles.page} data-testid="health-page" aria-busy={health === null}>
      <div className={styles.body}>
        <PageHead title={t('health.title')} text={t('health.lead')} />
        {info.counts.accounts === 0 && (
          <EmptyState
            testId="health-empty"
            title={t('health.empty.title')}
            text={t('health.empty.text')}
            action={
              <Button type="primary" onClick={() => useView.getState().openDataRoom('import')}>
                {t('health.empty.action')}
              </Button>
            }
          />
        )}
        {health === null && <p className={styles.reading}>{t('health.reading')}</p>}
        {health && <Findings health={health} opening={opening} />}
      </div>
      {wanted && <Worklist key={JSON.stringify(wanted)} wanted={wanted} onClose={() => setWanted(null)} />}
    </div>
  );
}

function Findings({ health, opening }: { readonly health: Health; readonly opening: Opening }): ReactNode {
  const { report, readings } = health;
  return (
    <>
      <HeadFigures figures={report.figures} readings={readings} opening={opening} />
      <div className={styles.columns}>
        <CompletenessPanel entities={report.completeness} opening={opening} />
        <div className={styles.stack}>
          <AgesPanel ages={report.ages} total={report.figures.accounts} opening={opening} />
          <ContradictionsPanel findings={report.contradictions} opening={opening} />
        </div>
      </div>
      <SourcesPanel sources={report.sources} readAt={health.readAt} opening={opening} />
    </>
  );
}
