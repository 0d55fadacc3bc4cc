import type { ReactNode } from 'react';
import type { TerritoryRow } from '@shared/metrics/territory-rows';
import type { WorkloadSettings } from '@shared/model/settings';
import { nameOfRow } from '@/app/measured/row-name';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { WarningMark } from '@/ui/marks';
import { worsened } from './worsened';
import styles from './selection.module.css';

interface Props {
  readonly gaining: readonly TerritoryRow[];
  readonly losing: readonly TerritoryRow[];
  readonly settings: WorkloadSettings;
  /** What else speaks against it, in words. */
  readonly objections: readonly string[];
}

/** What speaks against the edit, in sentences; nothing while nothing does. */
export function EffectWarnings({ gaining, losing, settings, objections }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const lines = [...gaining, ...losing].flatMap((row) => {
    const name = nameOfRow(row, t);
    return worsened(row, settings).map((what) => {
      switch (what.kind) {
        case 'splits':
          return t('inspector.warn.splits', { name, count: what.parts });
        case 'hole':
          return t('inspector.warn.hole', { name, count: what.holes });
        case 'empties':
          return t('inspector.warn.empties', { name });
        case 'overloads':
          return t('inspector.warn.overloads', { name: row.repName, share: format.percent(what.share, 0) });
        case 'noRep':
          return t('inspector.warn.noRep', { name });
      }
    });
  });
  lines.push(...objections);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.warnings} data-testid="effect-warnings">
      {lines.map((line) => (
        <li key={line}>
          <WarningMark /> {line}
        </li>
      ))}
    </ul>
  );
}
