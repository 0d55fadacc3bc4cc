import { usePlanBalance } from '../state/preview';
import { usePlanShapes } from '../state/shapes';
import { useOpened, useSession } from '../state/session';
import { useSelection } from '../state/selection';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { unassignedUnits } from '../warnings/plan-warnings';
import { showWarning } from '../warnings/show-warning';
import styles from './status-bar.module.css';

/** One line of facts: what is open, that it is saved, and what wants a look. */
export function StatusBar() {
  const t = useT();
  const format = useFormat();
  const { info, field, plan, settings } = useOpened();
  const saving = useSession((s) => s.saving);
  const selected = useSelection((s) => s.units.size);
  const { rows, totals } = usePlanBalance();
  const score = rows.length === 0 ? '–' : format.decimal(totals.score, 1);
  const broken = usePlanShapes().flatMap((shape, i) => (shape.parts > 1 ? [i] : []));
  const unassigned = unassignedUnits(plan.snapshot);
  return (
    <footer className={styles.bar} data-testid="status-bar">
      <span className={styles.strong}>{plan.meta.name}</span>
      <span>{t(`term.planState.${plan.meta.state}`)}</span>
      <span data-testid="saved" role="status">
        {saving ? t('shell.saving') : t('shell.saved')}
      </span>
      <button
        type="button"
        className={styles.link}
        data-alert={unassigned.length > 0}
        onClick={() => showWarning({ units: unassigned })}
        data-testid="status-unassigned"
      >
        {t('shell.unassignedUnits', { count: unassigned.length })}
      </button>
      <button
        type="button"
        className={styles.link}
        data-alert={broken.length > 0}
        onClick={() => showWarning({ territory: broken[0] })}
        data-testid="status-not-contiguous"
      >
        {t('shell.notContiguous', { count: broken.length })}
      </button>
      <span data-testid="status-score">{t('shell.score', { score })}</span>
      {selected > 0 && (
        <span className={styles.selected} data-testid="status-selected">
          {t('shell.selected', { count: selected })}
        </span>
      )}
      <span className={styles.right}>{t('shell.units', { count: field.units.code.length })}</span>
      <span>{t('shell.accounts', { count: field.accounts.code.length })}</span>
      <span>{t('shell.asOf', { date: format.date(settings.asOf) })}</span>
      {info.sample && <span className={styles.sample}>{t('shell.sample')}</span>}
    </footer>
  );
}
