import type { ReactNode } from 'react';
import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { optimiseSummary } from '@shared/wording/optimise-summary';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './results.module.css';

interface Props {
  readonly report: OptimiseReport;
  readonly variant: OptimiseVariant;
}

/** What a candidate does, what for, and what it costs. */
export function Summary({ report, variant }: Props): ReactNode {
  const t = useT();
  const locale = usePreferences((s) => s.preferences.locale);
  const { index, plan } = useOpened();
  const names = useUnitNames();
  const unit = (code: string): string => names[index.unit.get(code) ?? -1] ?? code;
  const sentences = optimiseSummary(report, variant, { territories: plan.snapshot.territories, unit }, locale);
  return (
    <section className={styles.summary} aria-label={t('optimise.summary')} data-testid="optimise-summary">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
