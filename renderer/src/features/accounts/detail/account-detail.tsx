import { AimOutlined, CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Explanation } from '@/app/explain/explanation';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { Section } from '@/ui/section';
import styles from '../accounts.module.css';
import { AccountClaims } from './account-claims';
import { AccountContacts } from './account-contacts';
import { AccountFacts } from './account-facts';
import { AccountOpportunities } from './account-opportunities';
import { DecisionForm } from './decision-form';
import { FamilySection } from './family-section';
import { FollowersSection } from './followers-section';
import { StandingDecisions } from './standing-decisions';
import { useExplained } from '@/app/explain/use-explained';
import { useRelated } from './use-related';

/** One account: its facts, why its owner owns it, and the decisions a person can make on it. */
export function AccountDetail({ code, onClose }: { readonly code: string; onClose(): void }): ReactNode {
  const t = useT();
  const { index } = useOpened();
  const explained = useExplained(code);
  const related = useRelated(code);
  if (!explained) return <aside className={styles.detail} aria-label={t('accounts.detail.label')} aria-busy />;
  const { account, steps } = explained;
  const unit = account.unit === null ? undefined : index.unit.get(account.unit);

  function showOnMap(): void {
    if (unit === undefined) return;
    useSelection.getState().select([unit], 'replace');
    useView.getState().go('map');
  }

  return (
    <aside className={styles.detail} aria-label={t('accounts.detail.label')} data-testid="account-detail">
      <header className={styles.detailHead}>
        <h2 title={account.name}>{account.name}</h2>
        <Button
          size="small"
          icon={<AimOutlined />}
          disabled={unit === undefined}
          title={unit === undefined ? t('accounts.detail.notPlaced') : undefined}
          data-testid="account-on-map"
          onClick={showOnMap}
        >
          {t('accounts.detail.showOnMap')}
        </Button>
        <IconButton icon={CloseOutlined} label={t('accounts.detail.close')} onClick={onClose} />
      </header>
      <div className={styles.detailBody}>
        <Section
          title={
            account.ownerName === null
              ? t('accounts.detail.whyPool')
              : t('accounts.detail.why', { owner: account.ownerName })
          }
        >
          <Explanation account={account} steps={steps} />
        </Section>
        <Section title={t('accounts.decision.title')}>
          <StandingDecisions account={account} />
          <DecisionForm account={account} />
        </Section>
        <Section title={t('pool.account.title')}>
          <AccountClaims code={account.code} />
        </Section>
        <Section title={t('accounts.followers.title')}>
          <FollowersSection account={account} />
        </Section>
        <Section title={t('accounts.family.title')}>
          <FamilySection account={account} />
        </Section>
        {related && (
          <>
            <Section title={t('accounts.related.contacts', { count: related.contacts.length })}>
              <AccountContacts contacts={related.contacts} />
            </Section>
            <Section title={t('accounts.related.opportunities', { count: related.opportunities.length })}>
              <AccountOpportunities opportunities={related.opportunities} />
            </Section>
          </>
        )}
        <Section title={t('accounts.detail.facts')}>
          <AccountFacts account={account} />
        </Section>
      </div>
    </aside>
  );
}
