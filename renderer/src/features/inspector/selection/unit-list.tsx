import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { CloseMark } from '@/ui/marks';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import styles from './selection.module.css';

const ROW = 26;

/** The selected units by name; each can be taken out again. */
export function UnitList(): ReactNode {
  const t = useT();
  const units = usePart((o) => o.field.units);
  const selected = useSelection((s) => s.units);
  const names = useUnitNames();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useMemo(
    () => [...selected].toSorted((a, b) => (units.code[a] < units.code[b] ? -1 : 1)),
    [selected, units],
  );
  const virtualizer = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  const { select, hover } = useSelection.getState();
  return (
    <div ref={scroller} className={styles.units} data-testid="selected-units">
      <ul
        style={{ position: 'relative', height: virtualizer.getTotalSize(), margin: 0, padding: 0, listStyle: 'none' }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const unit = list[item.index];
          const name = names[unit] || units.name[unit];
          return (
            <li
              key={unit}
              className={styles.unitRow}
              style={{ top: item.start }}
              onMouseEnter={() => hover(unit)}
              onMouseLeave={() => hover(null)}
            >
              <MaturityGlyph maturity={MATURITIES[units.maturity[unit]]} />
              <span>{name}</span>
              <code>{units.code[unit]}</code>
              <Button
                look="icon"
                small
                aria-label={t('inspector.selection.remove', { name })}
                onClick={() => select([unit], 'remove')}
              >
                <CloseMark />
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
