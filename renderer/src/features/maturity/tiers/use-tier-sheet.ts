import { useEffect, useState } from 'react';
import type { TierSheet } from '@shared/contract/tiers';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** What the tiers are made of; asked again whenever the data changes. null = on its way. */
export function useTierSheet(): TierSheet | null {
  const { field } = useOpened();
  const [sheet, setSheet] = useState<TierSheet | null>(null);
  useEffect(() => {
    let stale = false;
    api('tier.list', {}).then(
      (answer) => !stale && setSheet(answer),
      (error: unknown) => notifyFailure('maturity.tiers.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [field]);
  return sheet;
}
