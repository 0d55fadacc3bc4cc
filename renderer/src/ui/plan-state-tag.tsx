import type { PlanState } from '@shared/model/plan';
import { useT } from '@/i18n/use-t';
import styles from './plan-state-tag.module.css';

export function PlanStateTag({ state }: { readonly state: PlanState }) {
  const t = useT();
  return (
    <span className={styles.tag} data-state={state}>
      {t(`term.planState.${state}`)}
    </span>
  );
}
