import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './split-handle.module.css';

interface SplitHandleProps {
  /** `vertical` = a standing line that changes a width. The sized panel lies right of it, or below it. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly label: string;
  /** While dragging. */
  readonly onSize: (size: number) => void;
  /** At the end of a drag or key press; the size to remember. */
  readonly onDone: (size: number) => void;
  readonly testId?: string;
}

const STEP = 16;

/** The line between two panels: drag, arrow keys, Home and End. */
export function SplitHandle({ orientation, size, min, max, label, onSize, onDone, testId }: SplitHandleProps) {
  const start = useRef<{ at: number; size: number } | null>(null);
  const clamp = (value: number): number => Math.round(Math.min(max, Math.max(min, value)));
  const position = (e: PointerEvent): number => (orientation === 'vertical' ? e.clientX : e.clientY);
  const dragged = (e: PointerEvent): number =>
    start.current ? clamp(start.current.size + start.current.at - position(e)) : size;

  function onKeyDown(e: KeyboardEvent): void {
    const grow = orientation === 'vertical' ? 'ArrowLeft' : 'ArrowUp';
    const shrink = orientation === 'vertical' ? 'ArrowRight' : 'ArrowDown';
    const next = { [grow]: size + STEP, [shrink]: size - STEP, Home: max, End: min }[e.key];
    if (next === undefined) return;
    e.preventDefault();
    onSize(clamp(next));
    onDone(clamp(next));
  }

  return (
    <div
      className={styles.handle}
      data-orientation={orientation}
      data-testid={testId}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKeyDown}
      onPointerDown={(e) => {
        e.currentTarget.setPointerCapture(e.pointerId);
        start.current = { at: position(e), size };
      }}
      onPointerMove={(e) => start.current && onSize(dragged(e))}
      onPointerUp={(e) => {
        if (start.current) onDone(dragged(e));
        start.current = null;
      }}
    />
  );
}
