import { Select } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { Adjacency } from '@shared/geo/adjacency';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './moves.module.css';

export interface Attempt {
  readonly unit: number;
  readonly to: number;
}

interface Props {
  /** Told while targets are gone over as well as when one is chosen; null = nothing is tried any more. */
  onTry(move: Attempt | null): void;
}

interface Asked {
  readonly unit: number | null;
  readonly to: number | null;
}

const TARGETS_PX = 150;
const NOTHING: Asked = { unit: null, to: null };

/** A move of the person's own: what it would do, and why it is not in the list, for every target one passes over. */
export function TryMove({ onTry }: Props): ReactNode {
  const t = useT();
  const names = useUnitNames();
  const { field, plan } = useOpened();
  const { territories, unitTerritory } = plan.snapshot;
  const [asked, setAsked] = useState<Asked>(NOTHING);
  // One list closes before its choice has been drawn.
  const chosen = useRef<Asked>(NOTHING);
  const open = useRef(false);

  const targets = territories.flatMap((x, value) => (x.removed ? [] : [{ value, label: x.name }]));
  const near = touching(field.units.adjacency, unitTerritory, asked.unit);

  function look({ unit, to }: Asked): void {
    onTry(unit === null || to === null ? null : { unit, to });
  }
  function choose(change: Partial<Asked>): void {
    chosen.current = { ...chosen.current, ...change };
    setAsked(chosen.current);
    look(chosen.current);
  }
  // A list that is closed goes on saying which of its entries is the first.
  const passOver = (change: Partial<Asked>): void => {
    if (open.current) look({ ...chosen.current, ...change });
  };
  const onOpenChange = (now: boolean): void => {
    open.current = now;
    if (!now) look(chosen.current);
  };

  return (
    <div className={styles.attempt} role="group" aria-label={t('optimise.moves.try')}>
      <Select
        size="small"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('optimise.moves.tryUnit')}
        aria-label={t('optimise.moves.tryUnit')}
        data-testid="try-unit"
        value={asked.unit}
        onActive={(unit: number | null | undefined) => passOver({ unit: unit ?? null })}
        onOpenChange={onOpenChange}
        onChange={(unit: number | undefined) => choose({ unit: unit ?? null })}
        options={names.map((label, value) => ({ value, label }))}
      />
      <span aria-hidden="true">→</span>
      <Select
        size="small"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('optimise.moves.tryTerritory')}
        aria-label={t('optimise.moves.tryTerritory')}
        data-testid="try-territory"
        value={asked.to}
        onActive={(to: number | null | undefined) => passOver({ to: to ?? null })}
        onOpenChange={onOpenChange}
        onChange={(to: number | undefined) => choose({ to: to ?? null })}
        placement="bottomRight"
        // What is passed over is told at its left.
        popupMatchSelectWidth={TARGETS_PX}
        options={[
          { label: t('optimise.moves.near'), options: targets.filter(({ value }) => near.has(value)) },
          { label: t('optimise.moves.far'), options: targets.filter(({ value }) => !near.has(value)) },
        ].filter(({ options }) => options.length > 0)}
      />
    </div>
  );
}

/** Territories next to a unit, its own left out. */
function touching({ start, unit }: Adjacency, unitTerritory: Int32Array, of: number | null): ReadonlySet<number> {
  const found = new Set<number>();
  if (of === null) return found;
  for (let e = start[of]; e < start[of + 1]; e++) found.add(unitTerritory[unit[e]]);
  found.delete(unitTerritory[of]);
  return found;
}
