import { CloseOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { MATURITIES, type MaturityType } from '@shared/model/maturity';
import type { MaturitySettings } from '@shared/model/settings';
import type { ClassChange } from '@shared/rules/reclassify';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import type { Draft } from '@/ui/form/use-draft';
import { IconButton } from '@/ui/icon-button';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { BalanceEffect } from '../balance-effect';
import { RuleFoot } from '../rule-foot';
import { RampEditor } from './ramp-editor';
import styles from './ramps.module.css';
import { RampsEffect } from './ramps-effect';

interface Props {
  readonly draft: Draft<MaturitySettings>;
  readonly changes: readonly ClassChange[];
  /** Classes with the thresholds as they stand here; null = as they are. */
  readonly next: Uint8Array | null;
  readonly onlyChanged: boolean;
  onOnlyChanged(only: boolean): void;
  onClose(): void;
}

const TYPES = MATURITIES.filter((m) => m !== 'unclassified');

/** The thresholds of the rule beside what they make of the units; nothing counts before it is applied. */
export function RampsPanel({ draft, changes, next, onlyChanged, onOnlyChanged, onClose }: Props): ReactNode {
  const t = useT();
  const [type, setType] = useState<MaturityType>('growth');
  const { valid } = draft;

  return (
    <aside className={styles.panel} aria-label={t('maturity.ramps.title')} data-testid="thresholds">
      <header className={styles.head}>
        <h2>{t('maturity.ramps.title')}</h2>
        <IconButton icon={CloseOutlined} label={t('maturity.ramps.close')} onClick={onClose} />
      </header>
      <RampsEffect changes={valid === null ? null : changes} onlyChanged={onlyChanged} onOnlyChanged={onOnlyChanged} />
      <BalanceEffect maturity={next} />
      <div className={styles.ramps}>
        <Segmented<MaturityType>
          block
          size="small"
          className={styles.types}
          value={type}
          onChange={setType}
          options={TYPES.map((value) => ({ value, label: <MaturityGlyph maturity={value} label /> }))}
        />
        {draft.value.ramps[type].map((ramp, i) => (
          <RampEditor key={`${type} ${ramp.input}`} draft={draft} type={type} at={i} />
        ))}
        <NumberField
          draft={draft}
          path={['minimumEvidence']}
          label={t('maturity.ramps.minimumEvidence')}
          help={t('maturity.ramps.minimumEvidenceHelp')}
          scale={100}
          unit="%"
        />
      </div>
      <RuleFoot rule="maturity" testId="thresholds" draft={draft} onSaved={() => onOnlyChanged(false)} />
    </aside>
  );
}
