import { ThunderboltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { RepCode } from '@shared/model/ids';
import type { Orphans } from '@shared/scenario/orphans';
import { openOptimiser } from '@/app/state/optimise-entry';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import styles from './scenarios.module.css';

/** What a leaver leaves behind, and who could take it over. */
export function OrphansPanel({ orphans }: { readonly orphans: Orphans }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index, plan } = useOpened();
  const { rep, accounts, passedOn, revenue, pipeline, longRelationships, serviceSeconds } = orphans;
  const name = field.reps.name[index.rep.get(rep) ?? -1] ?? rep;
  const run = plan.snapshot.territories.filter(({ key }) => orphans.territories.includes(key)).map((one) => one.name);
  return (
    <Panel title={t('whatif.orphans.title', { rep: name })} testId="scenario-orphans">
      <p className={styles.sentence}>
        {run.length === 0
          ? t('whatif.orphans.noTerritory')
          : t('whatif.orphans.territories', { count: run.length, names: format.list(run) })}
        {passedOn > 0 && ` ${t('whatif.orphans.passedOn', { count: passedOn })}`}
      </p>
      <dl className={styles.figures}>
        <Item label={t('whatif.orphans.accounts')} value={format.integer(accounts)} />
        <Item label={t('term.measure.revenue')} value={format.compactMoney(revenue)} />
        <Item label={t('term.measure.pipeline')} value={format.compactMoney(pipeline)} />
        <Item label={t('whatif.orphans.relationships')} value={format.integer(longRelationships)} />
        <Item label={t('whatif.orphans.hours')} value={format.hours(serviceSeconds)} />
      </dl>
      <div className={styles.steps}>
        <Button
          size="small"
          type="primary"
          icon={<ThunderboltOutlined />}
          onClick={() => openOptimiser({ preset: 'absorbLeaver', rep: RepCode.parse(rep) })}
          data-testid="absorb-leaver"
        >
          {t('whatif.orphans.absorb')}
        </Button>
        <Button size="small" onClick={() => useView.getState().showAccounts({ owner: rep })}>
          {t('whatif.orphans.show')}
        </Button>
      </div>
    </Panel>
  );
}

function Item({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
