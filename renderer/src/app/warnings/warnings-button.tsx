import { SafetyCertificateOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { useMemo, useState } from 'react';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { usePreferences } from '../state/preferences';
import { usePart } from '../state/session';
import { usePlanBalance } from '../state/preview';
import { usePlanShapes } from '../state/shapes';
import { useAfterPaint } from '@/ui/after-paint';
import { planWarnings, type PlanWarning } from './plan-warnings';
import { showWarning } from './show-warning';
import styles from './warnings.module.css';

/** How many kinds of things want a look; opens the list of them. */
export function WarningsButton() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const warnings = useWarnings();
  const list = (
    <ul className={styles.list} data-testid="warnings-list">
      {warnings.length === 0 && <li className={styles.none}>{t('shell.noWarnings')}</li>}
      {warnings.map((warning) => (
        <li key={warning.code}>
          <button
            type="button"
            className={styles.item}
            onClick={() => {
              setOpen(false);
              showWarning(warning.shows);
            }}
          >
            <span className={styles.count}>{warning.count}</span>
            <span className={styles.what}>
              {t(`plans.preflight.${warning.code}`, { count: warning.count })}
              <span className={styles.examples}>{warning.examples.join(t('shell.listSeparator'))}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Popover
      content={list}
      title={t('shell.warnings')}
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      placement="bottomRight"
    >
      <span>
        <IconButton icon={SafetyCertificateOutlined} label={t('shell.warnings')} testId="warnings" quiet={open}>
          <span className={styles.badge} data-any={warnings.length > 0}>
            {warnings.length}
          </span>
        </IconButton>
      </span>
    </Popover>
  );
}

/** Counted anew a frame after the figures of an edit. */
function useWarnings(): readonly PlanWarning[] {
  const english = usePreferences((s) => s.preferences.locale === 'en');
  const field = usePart((o) => o.field);
  const index = usePart((o) => o.index);
  const settings = usePart((o) => o.settings);
  const plan = usePart((o) => o.plan);
  const shapes = usePlanShapes();
  const balance = usePlanBalance();
  const now = useMemo(
    () => ({ field, index, settings, plan, shapes, balance }),
    [field, index, settings, plan, shapes, balance],
  );
  const shown = useAfterPaint(now);
  return useMemo(() => planWarnings(shown, shown.shapes, shown.balance, english), [shown, english]);
}
