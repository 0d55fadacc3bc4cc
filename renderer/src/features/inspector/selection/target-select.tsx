import { Select } from 'antd';
import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Field } from '@shared/planning/field';
import { targetsByNearness } from '@shared/planning/nearby';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { usePlanTones } from '@/app/state/tones';
import { type Translate, useT } from '@/i18n/use-t';
import { TerritoryName } from '@/ui/territory/territory-name';
import styles from './selection.module.css';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Territories to assign to: those that border the selection first, then the others by name. */
export function TargetSelect(): ReactNode {
  const t = useT();
  const { field, plan } = useOpened();
  const [open, setOpen] = useState(false);
  // Closed, it only says what is chosen: then a unit more or less is nothing to it.
  const units = useSelection((s) => (open ? s.units : null));
  const target = useSelection((s) => s.target);
  const tones = usePlanTones();
  const chosen = target?.kind === 'territory' ? target.index : null;
  const chosenName = chosen === null ? '' : (plan.snapshot.territories[chosen]?.name ?? '');
  const { territories } = plan.snapshot;
  const snapshot = open ? plan.snapshot : null;
  const groups = useMemo((): (TargetOption | TargetGroup)[] => {
    if (snapshot !== null && units !== null) return groupsOf(field, snapshot, units, t);
    return chosen === null ? [] : [{ value: chosen, label: chosenName }];
  }, [field, snapshot, units, t, chosen, chosenName]);
  const optionRender = useCallback(
    ({ value }: { value?: string | number | undefined }) => {
      const territory = territories[Number(value)];
      return (
        <TerritoryName tone={tones[Number(value)] ?? null} name={territory?.name ?? ''} locked={territory?.locked} />
      );
    },
    [territories, tones],
  );
  return (
    <StillSelect
      className={styles.target}
      showSearch={SEARCH}
      allowClear
      placeholder={t('inspector.assign.placeholder')}
      aria-label={t('inspector.assign.placeholder')}
      data-testid="target-select"
      value={chosen}
      open={open}
      onOpenChange={setOpen}
      options={groups}
      optionRender={optionRender}
      onChange={aimAt}
    />
  );
}

// Drawn again only when something it says changes.
const StillSelect = memo(Select<number | null, TargetOption | TargetGroup>);
const SEARCH = { optionFilterProp: 'label' } as const;

function aimAt(value: number | null | undefined): void {
  const { aim } = useSelection.getState();
  aim(value === null || value === undefined ? null : { kind: 'territory', index: value });
}

interface TargetOption {
  readonly value: number;
  readonly label: string;
  readonly disabled?: boolean;
}

interface TargetGroup {
  readonly label: string;
  readonly title: string;
  readonly options: TargetOption[];
}

function groupsOf(field: Field, snapshot: PlanSnapshot, units: ReadonlySet<number>, t: Translate): TargetGroup[] {
  const targets = targetsByNearness(field, snapshot, units, (a, b) => collator.compare(a, b));
  const options = (near: boolean): TargetOption[] =>
    targets
      .filter((target) => target.near === near)
      .map(({ territory }) => {
        const { name, locked } = snapshot.territories[territory];
        return { value: territory, label: name, disabled: locked };
      });
  return [
    { label: t('inspector.assign.near'), title: 'near', options: options(true) },
    { label: t('inspector.assign.others'), title: 'others', options: options(false) },
  ].filter((group) => group.options.length > 0);
}
