import { SaveOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useState } from 'react';
import type { ImportOptions, ImportReport } from '@shared/contract/imports';
import { applySaved } from '@shared/importing/saved-mapping';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { notify } from '@/ui/notify';
import { changeImport } from '../import-job';
import styles from './mapping.module.css';
import { SavedMappings } from './saved-mappings';
import { useSavedMappings } from './use-saved-mappings';

interface MappingChoiceProps {
  readonly options: ImportOptions;
  readonly report: ImportReport;
  readonly disabled: boolean;
}

/** Where the columns come from: as last time for these headings, found anew, or a mapping kept under a name. */
export function MappingChoice({ options, report, disabled }: MappingChoiceProps) {
  const t = useT();
  const format = useFormat();
  const [managing, setManaging] = useState(false);
  const { kind } = options;
  const saved = useSavedMappings(kind);
  const used = saved.mappings.find(
    ({ columns }) =>
      JSON.stringify(applySaved(columns, report.headers, report.fields).mapping) === JSON.stringify(report.mapping),
  );
  const value = report.mappedBy === 'asked' ? (used ? `saved ${used.id}` : 'asked') : report.mappedBy;

  function choose(chosen: string): void {
    if (chosen === 'automatic') return changeImport({ mapping: null, automatic: true });
    if (chosen === 'memory') return changeImport({ mapping: null, automatic: false });
    const mapping = saved.mappings.find(({ id }) => chosen === `saved ${id}`);
    if (!mapping) return;
    const applied = applySaved(mapping.columns, report.headers, report.fields);
    if (applied.missing.length > 0)
      notify({ tone: 'info', text: 'mapping.partly', params: { columns: format.list(applied.missing) } });
    changeImport({ mapping: applied.mapping });
  }
  return (
    <>
      <Select
        size="small"
        className={styles.choice}
        value={value}
        disabled={disabled}
        popupMatchSelectWidth={false}
        aria-label={t('mapping.choice')}
        data-testid="mapping-choice"
        onChange={choose}
        options={[
          { value: 'automatic', label: t('mapping.by.automatic') },
          ...(report.remembered ? [{ value: 'memory', label: t('mapping.by.memory') }] : []),
          ...(value === 'asked' ? [{ value: 'asked', label: t('mapping.by.asked') }] : []),
          ...saved.mappings.map(({ id, name }) => ({
            value: `saved ${id}`,
            label: t('mapping.by.saved', { name }),
          })),
        ]}
      />
      <IconButton
        icon={SaveOutlined}
        label={t('mapping.manage')}
        onClick={() => setManaging(true)}
        testId="mapping-manage"
      />
      {managing && <SavedMappings kind={kind} report={report} saved={saved} onClose={() => setManaging(false)} />}
    </>
  );
}
