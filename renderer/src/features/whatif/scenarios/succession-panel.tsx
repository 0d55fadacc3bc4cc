import { BranchesOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { takeOverPatch } from '@shared/optimise/moves/take-over';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { openFound } from '@/app/state/open-found';
import { useOpened } from '@/app/state/session';
import { translate } from '@/i18n/translate';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { World } from '@shared/scenario/apply-scenario';
import { Panel } from '@/ui/panel';
import styles from './scenarios.module.css';
import { successionRows } from './succession-rows';
import type { Outcome } from './use-outcome';

/** Names said one by one; the others are counted. */
const MOST_NAMES = 4;

interface Props {
  readonly outcome: Outcome;
  readonly succeeded: boolean;
  onSucceeded(succeeded: boolean): void;
}

/** Who would take over what leavers leave: a proposal, part of everything shown below for as long as it is wanted. */
export function SuccessionPanel({ outcome, succeeded, onSucceeded }: Props): ReactNode {
  const t = useT();
  const { succession } = outcome;
  return (
    <Panel
      title={t('whatif.succession.title')}
      flush
      testId="scenario-succession"
      extra={
        <Segmented<boolean>
          size="small"
          aria-label={t('whatif.succession.shown')}
          value={succeeded}
          onChange={onSucceeded}
          options={[
            { value: true, label: <span data-testid="succession-on">{t('whatif.succession.on')}</span> },
            { value: false, label: <span data-testid="succession-off">{t('whatif.succession.off')}</span> },
          ]}
        />
      }
    >
      {succession ? (
        <Proposal outcome={outcome} succession={succession} />
      ) : (
        <p className={styles.hint}>{t('whatif.succession.offText')}</p>
      )}
    </Panel>
  );
}

function Proposal({
  outcome,
  succession,
}: {
  readonly outcome: Outcome;
  readonly succession: NonNullable<Outcome['succession']>;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const names = useUnitNames();
  const { field, index, plan } = useOpened();
  const { world, plain, supposed, evaluation } = outcome;
  const rows = useMemo(
    () => successionRows(world.field, index, succession, plan.evaluation, evaluation),
    [world, index, succession, plan, evaluation],
  );
  const { territories } = plan.snapshot;
  const listed = (units: readonly number[]): string =>
    format.list(units.slice(0, MOST_NAMES).map((u) => names[u])) + (units.length > MOST_NAMES ? ' …' : '');
  const share = (value: number | null | undefined): string => (value == null ? '–' : format.percent(value));
  const takers = [...new Set(rows.map(({ to }) => repOf(world, to)))];
  const overloaded = takers.flatMap((rep) =>
    (supposed.loads[rep]?.utilisation ?? 0) > 1 ? world.field.reps.name[rep] : [],
  );
  const patch = takeOverPatch(field, plan.snapshot, succession);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('whatif.succession.taker')}</th>
            <th scope="col">{t('whatif.succession.units')}</th>
            <th scope="col" className={styles.number}>
              {t('whatif.orphans.accounts')}
            </th>
            <th scope="col" className={styles.number}>
              {t('term.measure.revenue')}
            </th>
            <th scope="col" className={styles.number}>
              {t('term.utilisation')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, units, accounts, revenue }) => {
            const rep = repOf(world, to);
            return (
              <tr key={`${from} ${to}`} data-testid="succession-row">
                <th scope="row">
                  <b>{world.field.reps.name[rep]}</b> <span className={styles.muted}>{territories[to].name}</span>
                </th>
                <td className={styles.wrap}>
                  {territories[from].name} · {t('whatif.succession.count', { count: units.length })}{' '}
                  <span className={styles.muted}>{listed(units)}</span>
                </td>
                <td className={styles.number}>{format.integer(accounts)}</td>
                <td className={styles.number}>{format.compactMoney(revenue)}</td>
                <td className={styles.number}>
                  {share(plain.loads.at(rep)?.utilisation)} → <b>{share(supposed.loads[rep]?.utilisation)}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {overloaded.length > 0 && (
        <p className={styles.remark} data-testid="succession-over">
          {t('whatif.succession.over', { count: overloaded.length, names: format.list(overloaded) })}
        </p>
      )}
      {succession.left.length > 0 && (
        <p className={styles.remark} data-testid="succession-left">
          {t('whatif.succession.left', { count: succession.left.length, names: listed(succession.left) })}
        </p>
      )}
      <div className={styles.proposalFoot}>
        <p className={styles.muted}>{t('whatif.succession.how')}</p>
        <Button
          size="small"
          icon={<BranchesOutlined />}
          disabled={succession.units.length === 0}
          onClick={() =>
            void openFound(plan.meta, patch, translate('whatif.succession.planName', { plan: plan.meta.name }))
          }
          data-testid="succession-open"
        >
          {t('whatif.succession.open')}
        </Button>
      </div>
    </>
  );
}

function repOf({ snapshot, index }: World, territory: number): number {
  return index.rep.get(snapshot.territories[territory].rep ?? '') ?? -1;
}
