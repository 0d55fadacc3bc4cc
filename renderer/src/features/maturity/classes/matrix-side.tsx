import { type ReactNode, useRef } from 'react';
import { useWidth } from '@/ui/use-width';
import { MaturityMap } from '../maturity-map';
import styles from '../maturity.module.css';
import { RegionMatrix } from './region-matrix';

/** From this width on the map has room beside the matrix. */
const ROOM_FOR_BOTH = 1000;

/** The matrix and, where there is room, the map that shows where what is selected in it lies. */
export function MatrixSide({ next }: { readonly next: Uint8Array | null }): ReactNode {
  const side = useRef<HTMLDivElement>(null);
  const width = useWidth(side);
  return (
    <div ref={side} className={styles.matrixSide}>
      <RegionMatrix next={next} />
      {width !== null && width >= ROOM_FOR_BOTH && <MaturityMap />}
    </div>
  );
}
