import { BranchesOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { type TakeOver, takeOverPatch } from '@shared/optimise/moves/take-over';
import { openFound } from '@/app/state/open-found';
import { useOpened } from '@/app/state/session';
import { translate } from '@/i18n/translate';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './scenarios.module.css';
import { SuccessionTable } from './succession-table';
import { takerOf } from './taker-of';
import { useNamedUnits } from './use-named-units';
import type { Outcome } from './use-outcome';

interface Props {
  readonly outcome: Outcome;
  readonly succession: TakeOver;
}

/** The proposal with what speaks against it, and the way to a plan. */
export function SuccessionProposal({ outcome, succession }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const named = useNamedUnits();
  const { field, plan } = useOpened();
  const { world, supposed } = outcome;
  const takers = [...new Set(succession.units.map(({ to }) => takerOf(world, to)))];
  const overloaded = takers.flatMap((rep) =>
    (supposed.loads.at(rep)?.utilisation ?? 0) > 1 ? world.field.reps.name[rep] : [],
  );
  const open = (): void => {
    const patch = takeOverPatch(field, plan.snapshot, succession);
    void openFound(plan.meta, patch, (name) => translate('whatif.succession.planName', { plan: name }));
  };
  return (
    <>
      <SuccessionTable outcome={outcome} succession={succession} />
      {overloaded.length > 0 && (
        <p className={styles.remark} data-testid="succession-over">
          {t('whatif.succession.over', { count: overloaded.length, names: format.list(overloaded) })}
        </p>
      )}
      {succession.left.length > 0 && (
        <p className={styles.remark} data-testid="succession-left">
          {t('whatif.succession.left', { count: succession.left.length, names: named(succession.left) })}
        </p>
      )}
      <div className={styles.proposalFoot}>
        <p className={styles.muted}>{t('whatif.succession.how')}</p>
        <Button
          size="small"
          icon={<BranchesOutlined />}
          disabled={succession.units.length === 0}
          onClick={open}
          data-testid="succession-open"
        >
          {t('whatif.succession.open')}
        </Button>
      </div>
    </>
  );
}
