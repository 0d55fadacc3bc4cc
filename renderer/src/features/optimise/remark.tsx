import { type ReactNode, useState } from 'react';
import type { TellRemark } from '@shared/wording/optimise-remarks';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import styles from './parts.module.css';

/** A sentence of what must be known; one that names many is folded until asked for. */
export function Remark({ text, short }: TellRemark): ReactNode {
  const t = useT();
  const [whole, setWhole] = useState(false);
  return (
    <p className={styles.remark} data-testid="optimise-remark">
      {short === null || whole ? text : short}
      {short !== null && (
        <Button look="link" className={styles.unfold} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'optimise.foldNames' : 'optimise.allNames')}
        </Button>
      )}
    </p>
  );
}
