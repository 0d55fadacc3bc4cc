import { SearchOutlined } from '@ant-design/icons';
import { Checkbox, Input, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Band, DuplicateFilter, DuplicateStatus } from '@shared/contract/duplicates';
import { BANDS } from '@shared/model/bands';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './duplicates.module.css';
import { Thresholds } from './thresholds';

interface Props {
  readonly status: DuplicateStatus;
  readonly filter: DuplicateFilter;
  onChange(filter: DuplicateFilter): void;
}

const NONE = '\u0000none';

export function DuplicateFilters({ status, filter, onChange }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan } = useOpened();
  const set = (part: Partial<DuplicateFilter>): void => onChange({ ...filter, ...part });
  const sum = BANDS.reduce((all, band) => all + status.open[band], 0);
  const option = (value: Band | 'all', count: number) => ({
    value,
    label: (
      <span data-testid={`band-${value}`}>
        {t(`duplicates.band.${value}`)} <span className={styles.bandCount}>{format.integer(count)}</span>
      </span>
    ),
  });
  return (
    <div className={styles.filters}>
      <Segmented<Band | 'all'>
        size="small"
        disabled={filter.show === 'notSame'}
        value={filter.band ?? 'all'}
        options={[option('all', sum), ...BANDS.map((band) => option(band, status.open[band]))]}
        onChange={(band) => set({ band: band === 'all' ? undefined : band })}
      />
      <Thresholds />
      <Input
        allowClear
        size="small"
        prefix={<SearchOutlined />}
        className={styles.search}
        placeholder={t('duplicates.filter.search')}
        aria-label={t('duplicates.filter.search')}
        onChange={(event) => set({ search: event.target.value.trim() || undefined })}
      />
      <Select
        allowClear
        size="small"
        className={styles.choice}
        popupMatchSelectWidth={false}
        placeholder={t('duplicates.filter.owners')}
        aria-label={t('duplicates.filter.owners')}
        data-testid="filter-owners"
        options={[
          { value: 'differ', label: t('duplicates.filter.ownersDiffer') },
          { value: 'same', label: t('duplicates.filter.ownersSame') },
        ]}
        onChange={(value?: string) => set({ ownersDiffer: value === undefined ? undefined : value === 'differ' })}
      />
      <Select
        allowClear
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        className={styles.choice}
        popupMatchSelectWidth={false}
        placeholder={t('duplicates.filter.territory')}
        aria-label={t('duplicates.filter.territory')}
        options={[
          { value: NONE, label: t('duplicates.filter.noTerritory') },
          ...plan.snapshot.territories
            .filter((territory) => !territory.removed)
            .map(({ key, name }) => ({ value: key as string, label: name })),
        ]}
        onChange={(value?: string) => set({ territory: value === NONE ? null : value })}
      />
      <Checkbox
        checked={filter.show === 'notSame'}
        onChange={(event) => set({ show: event.target.checked ? 'notSame' : 'open' })}
        data-testid="filter-ruled-out"
      >
        {t('duplicates.filter.ruledOut')} <span className={styles.bandCount}>{format.integer(status.notSame)}</span>
      </Checkbox>
    </div>
  );
}
