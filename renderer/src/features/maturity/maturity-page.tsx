import { Button, Segmented } from 'antd';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { ClassesView } from './classes/classes-view';
import styles from './maturity.module.css';
import { PeriodsView } from './periods/periods-view';
import { StrategyView } from './strategy/strategy-view';
import { TierView } from './tiers/tier-view';
import { useMaturityList } from './use-maturity-list';

type Part = 'classes' | 'periods' | 'tiers' | 'strategy';
type View = ComponentType<{ readonly list: readonly UnitMaturity[] }>;

const VIEWS: Readonly<Record<Part, View>> = {
  classes: ClassesView,
  periods: PeriodsView,
  tiers: TierView,
  strategy: StrategyView,
};
const PARTS = ['classes', 'periods', 'tiers', 'strategy'] as const;

/** Which kind of market every unit is and which tier every account; how that is decided, has changed, and is used. */
export function MaturityPage(): ReactNode {
  const t = useT();
  const { info } = useOpened();
  const list = useMaturityList();
  const [part, setPart] = useState<Part>('classes');
  const Shown = VIEWS[part];
  const lacking = info.counts.marketFigures === 0 && part !== 'tiers';
  return (
    <div className={styles.page} data-testid="maturity-page">
      <PageHead
        title={t('maturity.title')}
        text={t(`maturity.leads.${part}`)}
        actions={
          <Segmented<Part>
            aria-label={t('maturity.parts')}
            value={part}
            onChange={setPart}
            options={PARTS.map((value) => ({
              value,
              label: <span data-testid={`maturity-tab-${value}`}>{t(`maturity.part.${value}`)}</span>,
            }))}
          />
        }
      />
      {lacking && (
        <div className={styles.noFigures}>
          <EmptyState
            testId="maturity-empty"
            title={t('maturity.empty.title')}
            text={t('maturity.empty.text')}
            action={
              <Button type="primary" onClick={() => useView.getState().openDataRoom('import')}>
                {t('maturity.empty.action')}
              </Button>
            }
          />
        </div>
      )}
      {list && !(lacking && part === 'periods') && <Shown list={list} />}
    </div>
  );
}
