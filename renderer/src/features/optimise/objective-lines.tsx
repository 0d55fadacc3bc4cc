import type { ReactNode } from 'react';
import type { OptimiseVariant } from '@shared/contract/optimise';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './results.module.css';

/** The objective, line by line in the order it is compared. */
export function ObjectiveLines({ variant: { objective } }: { readonly variant: OptimiseVariant }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <ol className={styles.objective} aria-label={t('optimise.objective.title')}>
      <li>{t('optimise.objective.hard', { value: format.decimal(objective.hard, 3) })}</li>
      <li>{t('optimise.objective.excess', { value: format.decimal(objective.excess, 3) })}</li>
      <li>
        {t('optimise.objective.soft', { value: format.decimal(objective.soft, 3) })}
        {' = '}
        {objective.terms
          .map(({ name, value }) => `${t(`optimise.weight.${name}`)} ${format.decimal(value, 3)}`)
          .join(' + ')}
      </li>
    </ol>
  );
}
