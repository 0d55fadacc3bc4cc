import { AutoComplete } from 'antd';
import { useState } from 'react';
import type { ImportReport } from '@shared/contract/imports';
import { useT } from '@/i18n/use-t';
import { changeImport } from '../import-job';
import styles from './review.module.css';

/** Where the file comes from: what is missing is what the last files of the same source had. */
export function SourcePick({ report, disabled }: { readonly report: ImportReport; readonly disabled: boolean }) {
  const t = useT();
  const [text, setText] = useState(report.origin);
  const say = (source: string): void => {
    const name = source.trim();
    if (name !== '' && name !== report.origin) changeImport({ source: name, mapping: report.mapping });
  };
  return (
    <label className={styles.source}>
      <span className={styles.muted}>{t('review.source')}</span>
      <AutoComplete
        size="small"
        className={styles.sourceField}
        value={text}
        disabled={disabled}
        options={report.origins.map((value) => ({ value }))}
        onChange={setText}
        onSelect={say}
        onBlur={() => say(text)}
        data-testid="import-source"
      />
    </label>
  );
}
