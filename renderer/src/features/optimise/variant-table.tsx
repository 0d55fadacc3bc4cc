import type { ReactNode } from 'react';
import type { OptimiseReport, PlanFigures } from '@shared/contract/optimise';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import styles from './parts.module.css';
import { useOptimise } from './optimise-state';

const ROWS = [
  'score',
  'largestDeviation',
  'meanDeviation',
  'shareInBand',
  'travel',
  'workload',
  'broken',
  'movedAccounts',
  'movedRevenue',
  'movedShare',
] as const;

/** All figures of every candidate beside those of the plan as it is. */
export function VariantTable({ report }: { readonly report: OptimiseReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { shown, set } = useOptimise();
  const text = (row: (typeof ROWS)[number], { [row]: value }: PlanFigures): string => {
    if (row === 'score') return format.decimal(value, 1);
    if (row === 'travel' || row === 'workload') return format.integer(value / 3600);
    if (row === 'movedRevenue') return format.compactMoney(value);
    if (row === 'broken' || row === 'movedAccounts') return format.integer(value);
    return format.percent(value, 1);
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('optimise.figures')}</th>
          <th scope="col">{t('optimise.now')}</th>
          {report.variants.map(({ kind, feasible }, i) => (
            <th key={kind} scope="col" data-shown={i === shown || undefined}>
              <Button
                look="link"
                aria-pressed={i === shown}
                onClick={() => set({ shown: i })}
                data-testid={`optimise-variant-${kind}`}
              >
                {t(`optimise.kind.${kind}`)}
              </Button>
              {!feasible && <span title={t('optimise.notFeasible')}> ⚠</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`optimise.figure.${row}`)}</th>
            <td>{text(row, report.present)}</td>
            {report.variants.map(({ kind, figures }, i) => (
              <td key={kind} data-shown={i === shown || undefined}>
                {text(row, figures)}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('optimise.figure.movedUnits')}</th>
          <td>0</td>
          {report.variants.map(({ kind, movedUnits }, i) => (
            <td key={kind} data-shown={i === shown || undefined}>
              {format.integer(movedUnits)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
