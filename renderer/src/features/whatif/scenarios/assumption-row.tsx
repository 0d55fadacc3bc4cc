import { CloseOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Assumption } from '@shared/model/scenario';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { GrowthFields } from './growth-fields';
import { JoinerFields } from './joiner-fields';
import { LeaverFields } from './leaver-fields';
import { MarketFields } from './market-fields';
import styles from './scenarios.module.css';

interface Props {
  readonly assumption: Assumption;
  readonly onChange: (assumption: Assumption) => void;
  readonly onRemove: () => void;
}

/** One thing that is supposed to happen. */
export function AssumptionRow({ assumption, onChange, onRemove }: Props): ReactNode {
  const t = useT();
  return (
    <fieldset className={styles.assumption} data-testid={`assumption-${assumption.kind}`}>
      <legend>{t(`whatif.scenario.kind.${assumption.kind}`)}</legend>
      <div className={styles.fields}>
        {assumption.kind === 'repLeaves' && <LeaverFields assumption={assumption} onChange={onChange} />}
        {assumption.kind === 'repJoins' && <JoinerFields assumption={assumption} onChange={onChange} />}
        {assumption.kind === 'maturity' && <MarketFields assumption={assumption} onChange={onChange} />}
        {assumption.kind === 'growth' && <GrowthFields assumption={assumption} onChange={onChange} />}
      </div>
      <IconButton icon={CloseOutlined} label={t('whatif.scenario.removeAssumption')} onClick={onRemove} />
    </fieldset>
  );
}
