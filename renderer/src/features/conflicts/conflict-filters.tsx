import { SearchOutlined } from '@ant-design/icons';
import { Input, Segmented, Select, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { ConflictFilter, ConflictStatus } from '@shared/contract/conflicts';
import { CASE_STATES, CONFLICT_TYPES, type CaseState, type ConflictType, SEVERITIES } from '@shared/model/conflict';
import { TIERS } from '@shared/model/tier';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './conflicts.module.css';
import { useWords } from './use-words';

interface Props {
  readonly status: ConflictStatus | null;
  readonly filter: ConflictFilter;
  onChange(filter: ConflictFilter): void;
}

const NONE = '\u0000none';

export function ConflictFilters({ status, filter, onChange }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const words = useWords();
  const { plan, field } = useOpened();
  const set = (part: Partial<ConflictFilter>): void => onChange({ ...filter, ...part });
  const counted = (text: string, count: number | undefined) => (
    <span>
      {text} {count !== undefined && count > 0 && <span className={styles.quiet}>{format.integer(count)}</span>}
    </span>
  );
  const open = filter.state === 'open';
  const choice = { allowClear: true, size: 'small', popupMatchSelectWidth: false, className: styles.choice } as const;
  return (
    <div className={styles.filters}>
      <Segmented<CaseState>
        size="small"
        aria-label={t('conflicts.filter.state')}
        value={filter.state}
        onChange={(state) => set({ state })}
        options={CASE_STATES.map((state) => ({
          value: state,
          label: (
            <span data-testid={`state-${state}`}>
              {counted(t(`conflict.state.${state}`), state === 'open' ? status?.open : undefined)}
            </span>
          ),
        }))}
      />
      <Select<ConflictType[]>
        {...choice}
        mode="multiple"
        maxTagCount="responsive"
        className={styles.types}
        placeholder={t('conflicts.filter.type')}
        aria-label={t('conflicts.filter.type')}
        data-testid="filter-type"
        showSearch={{ optionFilterProp: 'title' }}
        value={[...(filter.types ?? [])]}
        onChange={(types) => set({ types: types.length === 0 ? undefined : types })}
        options={CONFLICT_TYPES.map((type) => ({
          value: type,
          title: t(`conflict.type.${type}`),
          label: counted(t(`conflict.type.${type}`), open ? status?.types[type] : undefined),
        }))}
      />
      <Select
        {...choice}
        placeholder={t('conflicts.filter.severity')}
        aria-label={t('conflicts.filter.severity')}
        data-testid="filter-severity"
        value={filter.severity}
        onChange={(severity?: ConflictFilter['severity']) => set({ severity })}
        options={SEVERITIES.map((value) => ({
          value,
          label: counted(t(`conflict.severity.${value}`), open ? status?.severity[value] : undefined),
        }))}
      />
      <Select
        {...choice}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('conflicts.filter.rep')}
        aria-label={t('conflicts.filter.rep')}
        data-testid="filter-rep"
        value={filter.rep}
        onChange={(rep?: string) => set({ rep })}
        options={field.reps.code.map((code, i) => ({ value: code, label: field.reps.name[i] }))}
      />
      <Select
        {...choice}
        placeholder={t('conflicts.filter.tier')}
        aria-label={t('conflicts.filter.tier')}
        value={filter.tier}
        onChange={(tier?: ConflictFilter['tier']) => set({ tier })}
        options={TIERS.map((value) => ({ value, label: t(`term.tier.${value}`) }))}
      />
      <Select
        {...choice}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('conflicts.filter.territory')}
        aria-label={t('conflicts.filter.territory')}
        value={filter.territory === null ? NONE : filter.territory}
        onChange={(value?: string) => set({ territory: value === NONE ? null : value })}
        options={[
          { value: NONE, label: t('conflicts.filter.noTerritory') },
          ...plan.snapshot.territories
            .filter((territory) => !territory.removed)
            .map(({ key, name }) => ({ value: key as string, label: name })),
        ]}
      />
      <Input
        allowClear
        size="small"
        prefix={<SearchOutlined />}
        className={styles.search}
        placeholder={t('conflicts.filter.search')}
        aria-label={t('conflicts.filter.search')}
        data-testid="filter-search"
        onChange={(event) => set({ search: event.target.value.trim() || undefined })}
      />
      {filter.unit !== undefined && (
        <Tag closable onClose={() => set({ unit: undefined })} data-testid="filter-unit">
          {t('conflicts.filter.unit', { name: words.unitName(filter.unit) })}
        </Tag>
      )}
    </div>
  );
}
