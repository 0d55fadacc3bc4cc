import type { ReactNode } from 'react';
import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { remarkSentences } from '@shared/wording/optimise-remarks';
import { usePreferences } from '@/app/state/preferences';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Front } from './front';
import { ObjectiveLines } from './objective-lines';
import { Remark } from './remark';
import parts from './parts.module.css';
import styles from './results.module.css';
import { Summary } from './summary';

interface Props {
  readonly report: OptimiseReport;
  readonly variant: OptimiseVariant;
}

/** What the candidate does, where it stands among the others, what must be known, and its objective. */
export function VariantRemarks({ report, variant }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const locale = usePreferences((s) => s.preferences.locale);
  const { limit } = report;
  const size = format.integer(limit.kind === 'steps' ? limit.steps : limit.seconds);
  return (
    <div className={styles.remarks}>
      <Summary report={report} variant={variant} />
      <Front report={report} />
      <p className={parts.muted}>
        {report.stopped && `${t('optimise.wasStopped')} `}
        {t(limit.kind === 'steps' ? 'optimise.repeatable' : 'optimise.timed', { seed: report.seed, size })}
      </p>
      {remarkSentences(report.reasons, variant.notices, locale).map((remark) => (
        <Remark key={remark.text} {...remark} />
      ))}
      <ObjectiveLines variant={variant} />
    </div>
  );
}
