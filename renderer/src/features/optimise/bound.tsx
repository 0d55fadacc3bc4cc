import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { api } from '@/app/api';
import { useSession } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import styles from './parts.module.css';
import { useOptimise } from './optimise-state';

interface Props {
  readonly report: OptimiseReport;
  readonly variant: OptimiseVariant;
}

/** How far a candidate is from the ideal, worked out when asked. */
export function Bound({ report, variant }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const [known, setKnown] = useState<CallOutput<'optimise.bound'> | null>(null);
  const [busy, setBusy] = useState(false);

  async function ask(): Promise<void> {
    setBusy(true);
    try {
      const { opened } = useSession.getState();
      if (!opened) return;
      const { wishes } = useOptimise.getState();
      setKnown(await api('optimise.bound', { planId: report.plan.id, wishes, assigned: variant.assigned }));
    } catch (error) {
      notifyFailure('optimise.boundFailed', error);
    } finally {
      setBusy(false);
    }
  }

  if (known) {
    const above = known.bound > 0 ? known.travel / known.bound - 1 : 0;
    return (
      <span className={styles.muted} data-testid="optimise-bound-known">
        {t('optimise.boundKnown', { above: format.percent(above, 1) })}
      </span>
    );
  }
  return (
    <Button loading={busy} onClick={() => void ask()} data-testid="optimise-bound">
      {t('optimise.bound')}
    </Button>
  );
}
