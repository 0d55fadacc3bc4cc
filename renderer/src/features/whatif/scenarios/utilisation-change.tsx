import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import styles from './scenarios.module.css';

interface Load {
  readonly utilisation: number | null;
}

/** A cell: how loaded a rep is, and would be. */
export function UtilisationChange({ was, now }: { readonly was?: Load; readonly now?: Load }): ReactNode {
  const format = useFormat();
  const share = (load?: Load): string => (load?.utilisation == null ? '–' : format.percent(load.utilisation));
  return (
    <td className={styles.number}>
      {share(was)} → <b>{share(now)}</b>
    </td>
  );
}
