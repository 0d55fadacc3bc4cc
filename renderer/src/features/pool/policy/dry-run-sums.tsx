import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './policy.module.css';

interface Line {
  readonly key: string;
  readonly name: string;
  readonly lost: number;
  readonly gained: number;
  readonly salesLost: number;
}

interface Props {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly picked: string | null;
  onPick(key: string | null): void;
}

/** Losses and gains line by line; a click lists the claims behind one. */
export function DryRunSums({ title, lines, picked, onPick }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <table className={styles.sum}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('policy.dry.lost')}</th>
          <th scope="col">{t('policy.dry.gained')}</th>
          <th scope="col" title={t('policy.dry.salesHelp')}>
            {t('policy.dry.sales')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, lost, gained, salesLost }) => (
          <tr key={key} data-line={key} aria-selected={picked === key}>
            <th scope="row">
              <button type="button" aria-pressed={picked === key} onClick={() => onPick(picked === key ? null : key)}>
                {name}
              </button>
            </th>
            <td>{lost === 0 ? '–' : `−${format.integer(lost)}`}</td>
            <td>{gained === 0 ? '–' : `+${format.integer(gained)}`}</td>
            <td>{salesLost === 0 ? '–' : format.compactMoney(salesLost * 100)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
