import { Segmented } from 'antd';
import { memo, type ReactNode, useRef, useState } from 'react';
import { usePart } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { useWidth } from '@/ui/use-width';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from './balance.module.css';
import { BalanceControls } from './balance-controls';
import { ChartView } from './chart-view';
import { MatrixView } from './matrix-view';
import { useTerritoryColumns } from './territory-columns';
import { TerritoryTable } from './territory-table';
import { TotalsStrip } from './totals-strip';
import { useMeasuredPlans } from '@/app/measured/use-measured-plans';
import { useTerritoryRows } from '@/app/measured/use-territory-rows';

const TABS = ['territories', 'matrix', 'chart'] as const;
type Tab = (typeof TABS)[number];

const SCROLL_BAR = 12;
const WORST_FIRST = { id: 'deviation', descending: true } as const;

/** Below the map: how fairly the plan divides the field, as it is and as the selection at hand would make it. */
export function BalancePanel(): ReactNode {
  const t = useT();
  const settings = usePart((o) => o.settings);
  const [tab, setTab] = useState<Tab>('territories');
  const plans = useMeasuredPlans();
  const { rows, foot } = useTerritoryRows(plans);
  const panel = useRef<HTMLElement>(null);
  const width = useWidth(panel);
  const room = width === null ? null : width - SCROLL_BAR;
  const table = useLocalTable(useTerritoryColumns(settings), rows, WORST_FIRST, room);
  return (
    <section ref={panel} className={styles.panel} aria-label={t('balance.title')} data-testid="balance-panel">
      <header className={styles.head}>
        <Tabs tab={tab} onTab={setTab} />
        <BalanceControls />
        <TotalsStrip now={plans.now.balance} next={plans.next?.balance ?? null} band={settings.balance.band} />
        <span className={styles.right}>
          {plans.next && <span className={styles.previewing}>{t('balance.previewing')}</span>}
          {tab === 'territories' && <LocalTableTools table={table} extra={foot} testId="balance" />}
        </span>
      </header>
      <div className={styles.body}>
        {tab === 'territories' && <TerritoryTable table={table} foot={foot} />}
        {tab === 'matrix' && <MatrixView rows={rows} foot={foot} settings={settings.balance} />}
        {tab === 'chart' && <ChartView rows={rows} settings={settings.balance} />}
      </div>
    </section>
  );
}

const Tabs = memo(function Tabs({ tab, onTab }: { readonly tab: Tab; onTab(tab: Tab): void }): ReactNode {
  const t = useT();
  return (
    <Segmented<Tab>
      size="small"
      value={tab}
      onChange={onTab}
      options={TABS.map((value) => ({ value, label: t(`balance.tab.${value}`) }))}
      aria-label={t('balance.title')}
      data-testid="balance-tabs"
    />
  );
});
