import type { PlanId } from '@shared/model/ids';
import type { PlanMeta } from '@shared/model/plan';
import type { OpenPlan } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { PlanCard } from './plan-card';
import styles from './plans.module.css';

interface PlanListProps {
  readonly plans: readonly PlanMeta[];
  readonly read: ReadonlyMap<PlanId, OpenPlan>;
  readonly chosen: PlanId;
  readonly onChoose: (planId: PlanId) => void;
}

const ORDER = { active: 0, planning: 1, archived: 2 } as const;

/** The active plan first, then those in planning, newest first, then the archive. */
export function PlanList({ plans, read, chosen, onChoose }: PlanListProps) {
  const t = useT();
  const sorted = plans.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || b.id - a.id);
  return (
    <ul className={styles.list} aria-label={t('plans.title')} data-testid="plan-list">
      {sorted.map((meta) => (
        <PlanCard
          key={meta.id}
          meta={meta}
          base={plans.find((p) => p.id === meta.basePlanId) ?? null}
          plan={read.get(meta.id) ?? null}
          chosen={meta.id === chosen}
          onChoose={() => onChoose(meta.id)}
        />
      ))}
    </ul>
  );
}
