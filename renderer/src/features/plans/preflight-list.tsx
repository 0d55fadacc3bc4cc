import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { PreflightItem } from '@shared/contract/plans';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import styles from './preflight.module.css';

const ICONS: Readonly<Record<PreflightItem['severity'], ComponentType>> = {
  blocking: CloseCircleFilled,
  override: ExclamationCircleFilled,
  warning: WarningFilled,
  info: InfoCircleFilled,
};
const ORDER = { blocking: 0, override: 1, warning: 2, info: 3 } as const;

/** What stands in the way comes first. */
export function PreflightList({ items }: { readonly items: readonly PreflightItem[] }) {
  const t = useT();
  if (items.length === 0) return <EmptyState title={t('plans.preflightClean')} />;
  return (
    <ul className={styles.list}>
      {items
        .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])
        .map((item) => {
          const Icon = ICONS[item.severity];
          return (
            <li key={item.code} className={styles.item} data-severity={item.severity} data-code={item.code}>
              <span className={styles.icon} role="img" aria-label={t(`plans.severity.${item.severity}`)}>
                <Icon />
              </span>
              <span className={styles.words}>
                {t(`plans.preflight.${item.code}`, { count: item.count })}
                <span className={styles.severity}>{t(`plans.severity.${item.severity}`)}</span>
                {item.examples.length > 0 && (
                  <span className={styles.examples}>{item.examples.join(t('shell.listSeparator'))}</span>
                )}
              </span>
              {item.count > 0 && <span className={styles.count}>{item.count}</span>}
            </li>
          );
        })}
    </ul>
  );
}
