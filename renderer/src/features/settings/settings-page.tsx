import { Menu } from 'antd';
import { type ReactNode, useState } from 'react';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { AppSection } from './app-section';
import { BalanceSection } from './balance-section';
import { CapacitySection } from './capacity-section';
import { ConflictsSection } from './conflicts-section';
import { DisruptionSection } from './disruption-section';
import { GeneralSection } from './general-section';
import { HandoverSection } from './handover-section';
import { MaturitySection } from './maturity-section';
import styles from './settings.module.css';
import { TierSection } from './tier-section';
import { WorkloadSection } from './workload-section';

const SECTIONS = {
  general: GeneralSection,
  balance: BalanceSection,
  workload: WorkloadSection,
  capacity: CapacitySection,
  tier: TierSection,
  maturity: MaturitySection,
  disruption: DisruptionSection,
  conflicts: ConflictsSection,
  handover: HandoverSection,
  app: AppSection,
} as const;

type SectionName = keyof typeof SECTIONS;
// Object.keys forgets the names it was given.
const NAMES = Object.keys(SECTIONS) as SectionName[];

export function SettingsPage(): ReactNode {
  const t = useT();
  const [chosen, setChosen] = useState<SectionName>('general');
  const Chosen = SECTIONS[chosen];
  return (
    <div className={styles.page} data-testid="settings-page">
      <PageHead title={t('settings.title')} text={t('settings.lead')} />
      <div className={styles.split}>
        <Menu
          className={styles.menu}
          aria-label={t('settings.sections')}
          selectedKeys={[chosen]}
          items={NAMES.map((key) => ({ key, label: t(`settings.section.${key}`) }))}
          onClick={({ key }) => setChosen(key as SectionName)}
        />
        <div className={styles.body}>
          <Chosen />
        </div>
      </div>
    </div>
  );
}
