import { type ReactNode, useEffect, useState } from 'react';
import { Segmented } from 'antd';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { AccountsPart } from './accounts/accounts-part';
import { MoveList } from './moves/move-list';
import { useOptimise } from './optimise-state';
import styles from './optimise.module.css';
import { Results } from './results';
import { WishesForm } from './wishes-form';

const PARTS = ['search', 'accounts', 'moves'] as const;
type Part = (typeof PARTS)[number];

/** Better territories: a whole search with its candidates, or the best single moves one by one. */
export function OptimisePage(): ReactNode {
  const t = useT();
  const { plan, info, settings } = useOpened();
  const [part, setPart] = useState<Part>('search');
  const { balance } = settings;
  useEffect(() => useOptimise.getState().begin(info.fileName, balance), [info.fileName, balance]);
  return (
    <div className={styles.page} data-testid="optimise-page">
      <PageHead
        title={t('optimise.title')}
        text={t(`optimise.lead.${part}`, { plan: plan.meta.name })}
        actions={
          <Segmented<Part>
            aria-label={t('optimise.parts')}
            value={part}
            onChange={setPart}
            options={PARTS.map((value) => ({
              value,
              label: <span data-testid={`optimise-tab-${value}`}>{t(`optimise.part.${value}`)}</span>,
            }))}
          />
        }
      />
      {part === 'search' ? (
        <div className={styles.split}>
          <WishesForm />
          <Results />
        </div>
      ) : part === 'accounts' ? (
        <AccountsPart />
      ) : (
        <MoveList />
      )}
    </div>
  );
}
