import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from '../optimise.module.css';

interface Props {
  /** null = nothing is tried any more. */
  onTry(move: { readonly unit: number; readonly to: number } | null): void;
}

/** A move of the person's own: what it would do, and why it is not in the list. */
export function TryMove({ onTry }: Props): ReactNode {
  const t = useT();
  const names = useUnitNames();
  const { territories } = useOpened().plan.snapshot;
  const [unit, setUnit] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);

  function attempt(u: number | null, g: number | null): void {
    setUnit(u);
    setTo(g);
    onTry(u === null || g === null ? null : { unit: u, to: g });
  }

  return (
    <div className={styles.attempt} role="group" aria-label={t('optimise.moves.try')}>
      <Select
        size="small"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('optimise.moves.tryUnit')}
        aria-label={t('optimise.moves.tryUnit')}
        data-testid="try-unit"
        value={unit}
        onChange={(value: number | undefined) => attempt(value ?? null, to)}
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
        value={to}
        onChange={(value: number | undefined) => attempt(unit, value ?? null)}
        options={territories.flatMap((x, value) => (x.removed ? [] : [{ value, label: x.name }]))}
      />
    </div>
  );
}
