import { Button, Input, Select } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { MOST_TIER_WISHES } from '@shared/contract/tiers';
import { type Tier, TIERS } from '@shared/model/tier';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from '../maturity.module.css';
import { overrideTier } from './override-tier';
import type { TierRow } from './tier-rows';

interface Props {
  readonly rows: readonly TierRow[];
  onClear(): void;
}

/** Appears once accounts are ticked: another tier than the rule's, with a reason; or back to the rule. */
export function TierOverrideBar({ rows, onClear }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const [tier, setTier] = useState<Tier>('key');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  if (rows.length === 0) return null;
  const overridden = rows.filter((row) => row.override !== null);
  const missing = reason.trim() === '';
  const tooMany = rows.length > MOST_TIER_WISHES;

  async function save(to: Tier | null): Promise<void> {
    const codes = (to === null ? overridden : rows).map((row) => row.code);
    if (!(await overrideTier(codes, to, to === null ? '' : reason.trim()))) return;
    setReason('');
    setAsked(false);
    onClear();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (!missing && !tooMany) void save(tier);
  }

  return (
    <form className={styles.overrideBar} data-testid="tier-override-bar" onSubmit={onSubmit}>
      <b>{t('maturity.tiers.selected', { count: rows.length })}</b>
      <Select<Tier>
        className={styles.overrideType}
        aria-label={t('maturity.tiers.as')}
        value={tier}
        onChange={setTier}
        options={TIERS.map((value) => ({ value, label: t(`term.tier.${value}`) }))}
      />
      <Input
        className={styles.overrideReason}
        maxLength={2000}
        value={reason}
        placeholder={t('maturity.override.reason')}
        aria-label={t('maturity.override.reason')}
        aria-invalid={asked && missing}
        status={asked && missing ? 'error' : ''}
        data-testid="tier-reason"
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={tooMany} data-testid="tier-override-save">
        {t('maturity.tiers.override')}
      </Button>
      {overridden.length > 0 && (
        <Button
          disabled={overridden.length > MOST_TIER_WISHES}
          data-testid="tier-take-back"
          onClick={() => void save(null)}
        >
          {t('maturity.override.takeBack')}
        </Button>
      )}
      <Button type="link" onClick={onClear}>
        {t('maturity.override.clear')}
      </Button>
      {tooMany && (
        <span role="alert" className={styles.alert}>
          {t('maturity.tiers.tooMany', { most: format.integer(MOST_TIER_WISHES) })}
        </span>
      )}
      {asked && missing && (
        <span role="alert" className={styles.alert}>
          {t('maturity.override.reasonMissing')}
        </span>
      )}
    </form>
  );
}
