import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { WHAT_IF_PARTS, type WhatIfPart, useWhatIf } from '@/app/state/what-if';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { GoalSeek } from './goal/goal-seek';
import { Scenarios } from './scenarios/scenarios';
import { SideBySide } from './side/side-by-side';
import styles from './whatif.module.css';

/** What would be: plans weighed against each other. */
export function WhatIfPage(): ReactNode {
  const t = useT();
  const { part, set } = useWhatIf();
  return (
    <div className={styles.page} data-testid="whatif-page">
      <PageHead
        title={t('whatif.title')}
        text={t(`whatif.lead.${part}`)}
        actions={
          <Segmented<WhatIfPart>
            aria-label={t('whatif.parts')}
            value={part}
            onChange={(value) => set({ part: value })}
            options={WHAT_IF_PARTS.map((value) => ({
              value,
              label: <span data-testid={`whatif-tab-${value}`}>{t(`whatif.part.${value}`)}</span>,
            }))}
          />
        }
      />
      {part === 'side' && <SideBySide />}
      {part === 'scenarios' && <Scenarios />}
      {part === 'goal' && <GoalSeek />}
    </div>
  );
}
