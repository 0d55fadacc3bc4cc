import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { AccountFilter } from '@shared/contract/accounts';
import { LOW_CONFIDENCE } from '@shared/importing/place-confidence';
import { PLACED_BY, type PlacedBy } from '@shared/model/account';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import { TIERS, type Tier } from '@shared/model/tier';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './accounts.module.css';

interface Props {
  readonly filter: AccountFilter;
  onChange(filter: AccountFilter): void;
}

/** Stands for null in a list of choices: in no territory, owned by nobody. */
const NONE = '\u0000none';
/** Stands for a place that is not sure. */
const DOUBTFUL = '\u0000doubtful';

export function AccountFilters({ filter, onChange }: Props): ReactNode {
  const t = useT();
  const { field, plan } = useOpened();
  const territories = plan.snapshot.territories.filter((territory) => !territory.removed);
  const set = (part: AccountFilter): void => onChange({ ...filter, ...part });
  const asked = Object.entries(filter).some(([name, value]) => name !== 'search' && value !== undefined);
  return (
    <div className={styles.filters}>
      <Input
        allowClear
        prefix={<SearchOutlined />}
        className={styles.search}
        defaultValue={filter.search}
        placeholder={t('accounts.search')}
        aria-label={t('accounts.search')}
        data-testid="accounts-search"
        onChange={(event) => set({ search: event.target.value.trim() || undefined })}
      />
      <Choice
        label={t('accounts.filter.territory')}
        testId="filter-territory"
        value={filter.territory}
        options={[
          { value: NONE, label: t('accounts.filter.noTerritory') },
          ...territories.map((territory) => ({ value: territory.key, label: territory.name })),
        ]}
        onChange={(territory) => set({ territory })}
      />
      <Choice
        label={t('accounts.filter.owner')}
        testId="filter-owner"
        value={filter.owner}
        options={[
          { value: NONE, label: t('accounts.filter.pool') },
          ...field.reps.code.map((value, i) => ({ value, label: field.reps.name[i] })),
        ]}
        onChange={(owner) => set({ owner })}
      />
      <Choice
        label={t('accounts.filter.tier')}
        testId="filter-tier"
        value={filter.tier}
        options={TIERS.map((value) => ({ value, label: t(`term.tier.${value}`) }))}
        onChange={(tier) => set({ tier: tier as Tier | undefined })}
      />
      <Choice
        label={t('accounts.filter.maturity')}
        testId="filter-maturity"
        value={filter.maturity}
        options={MATURITIES.map((value) => ({ value, label: t(`term.maturity.${value}`) }))}
        onChange={(maturity) => set({ maturity: maturity as Maturity | undefined })}
      />
      <Choice
        label={t('accounts.filter.placedBy')}
        testId="filter-placedBy"
        value={filter.lessSure === undefined ? filter.placedBy : DOUBTFUL}
        options={[
          { value: DOUBTFUL, label: t('accounts.filter.doubtful') },
          ...PLACED_BY.map((value) => ({ value, label: t(`accounts.placedBy.${value}`) })),
        ]}
        onChange={(chosen) =>
          set({
            placedBy: chosen === DOUBTFUL ? undefined : (chosen as PlacedBy | undefined),
            lessSure: chosen === DOUBTFUL ? LOW_CONFIDENCE : undefined,
          })
        }
      />
      {filter.units && (
        <Tag closable onClose={() => set({ units: undefined })}>
          {t('accounts.filter.units', { count: filter.units.length })}
        </Tag>
      )}
      {filter.codes && (
        <Tag closable onClose={() => set({ codes: undefined })}>
          {t('accounts.filter.codes', { count: filter.codes.length })}
        </Tag>
      )}
      {asked && (
        <Button type="link" size="small" onClick={() => onChange({ search: filter.search })}>
          {t('accounts.filter.clear')}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly testId: string;
  readonly value: string | null | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** undefined = any. */
  onChange(value: string | null | undefined): void;
}

function Choice({ label, testId, value, options, onChange }: ChoiceProps): ReactNode {
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className={styles.choice}
      popupMatchSelectWidth={false}
      placeholder={label}
      aria-label={label}
      data-testid={testId}
      value={value === null ? NONE : value}
      options={[...options]}
      onChange={(chosen: string | undefined) => onChange(chosen === NONE ? null : chosen)}
    />
  );
}
