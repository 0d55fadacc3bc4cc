import { Button, Input, Select } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { MATURITIES, type MaturityType } from '@shared/model/maturity';
import { overrideOn } from '@shared/rules/override-on';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { DayPicker } from '@/ui/day-picker';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import styles from '../maturity.module.css';
import { ALWAYS, type OverrideDates, overrideMaturity } from './override-maturity';

interface Props {
  readonly units: readonly string[];
  /** Those of them that a person has put in a class, whether or not that counts today. */
  readonly overridden: readonly string[];
  onDone(): void;
}

const TYPES = MATURITIES.filter((m) => m !== 'unclassified');

/** Puts units in another class than the rule does, with a reason; or gives them back to the rule. */
export function OverrideForm({ units, overridden, onDone }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { settings } = useOpened();
  const [type, setType] = useState<MaturityType>('growth');
  const [reason, setReason] = useState('');
  const [dates, setDates] = useState<OverrideDates>(ALWAYS);
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';

  async function save(maturity: MaturityType | null): Promise<void> {
    const override = maturity === null ? { maturity, reason: '', ...ALWAYS } : { maturity, reason, ...dates };
    const idleOn = overrideOn(override, settings.asOf) === null ? format.date(settings.asOf) : null;
    if (!(await overrideMaturity(maturity === null ? overridden : units, override, idleOn))) return;
    setReason('');
    setDates(ALWAYS);
    setAsked(false);
    onDone();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (!missing) void save(type);
  }

  return (
    <form className={styles.override} onSubmit={onSubmit}>
      <Select<MaturityType>
        className={styles.overrideType}
        aria-label={t('maturity.override.as')}
        data-testid="override-type"
        value={type}
        onChange={setType}
        options={TYPES.map((value) => ({ value, label: <MaturityGlyph maturity={value} label /> }))}
      />
      <Input
        className={styles.overrideReason}
        maxLength={2000}
        value={reason}
        placeholder={t('maturity.override.reason')}
        aria-label={t('maturity.override.reason')}
        aria-invalid={asked && missing}
        status={asked && missing ? 'error' : ''}
        data-testid="override-reason"
        onChange={(event) => setReason(event.target.value)}
      />
      {(['validFrom', 'expiresOn'] as const).map((part) => (
        <DayPicker
          key={part}
          value={dates[part]}
          label={`${t(`maturity.override.${part}`)}: ${t('maturity.override.dates')}`}
          placeholder={t(`maturity.override.${part}`)}
          className={styles.overrideDay}
          onChange={(day) => setDates((now) => ({ ...now, [part]: day }))}
        />
      ))}
      <Button type="primary" htmlType="submit" data-testid="override-save">
        {t('maturity.override.save')}
      </Button>
      {overridden.length > 0 && (
        <Button data-testid="override-take-back" onClick={() => void save(null)}>
          {t('maturity.override.takeBack')}
        </Button>
      )}
      {asked && missing && (
        <span role="alert" className={styles.alert}>
          {t('maturity.override.reasonMissing')}
        </span>
      )}
    </form>
  );
}
