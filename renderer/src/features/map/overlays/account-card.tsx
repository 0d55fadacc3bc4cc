import { useEffect, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { TIERS } from '@shared/model/tier';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { DotHit } from '../layers/dots';
import { useScene } from '../scene/scene';
import styles from './hover-card.module.css';

/** Milliseconds the pointer must rest before the name is asked for. */
const REST = 80;

/** The account under the pointer, or how many there are. */
export function AccountCard({ dot }: { readonly dot: DotHit }) {
  const t = useT();
  const format = useFormat();
  const { accounts } = useScene().shown.field;
  const name = useAccountName(dot.count === 1 ? accounts.code[dot.account] : null);
  return (
    <div className={styles.account}>
      <p className={styles.title}>
        {dot.count > 1 ? t('map.account.cluster', { count: dot.count }) : (name ?? accounts.code[dot.account])}
      </p>
      <p className={styles.muted}>
        {dot.count === 1 && `${t('map.account.tier')} ${t(`term.tier.${TIERS[accounts.tier[dot.account]]}`)} · `}
        {t('map.account.revenue')} {format.compactMoney(dot.weight)}
        {dot.count > 1 && ` · ${t('map.account.zoom')}`}
      </p>
    </div>
  );
}

function useAccountName(code: string | null): string | null {
  const { plan } = useOpened();
  const planId = plan.meta.id;
  const [found, setFound] = useState<AccountRow | null>(null);
  useEffect(() => {
    if (code === null) return;
    let wanted = true;
    const timer = setTimeout(() => {
      const sort = { by: 'code', descending: false } as const;
      api('accounts.query', { planId, filter: { codes: [code] }, sort, offset: 0, limit: 1 }).then(
        ({ rows }) => {
          if (wanted) setFound(rows[0] ?? null);
        },
        // The code stays on the card; whoever wants more opens the accounts page.
        () => {},
      );
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [code, planId]);
  return found?.code === code ? found.name : null;
}
