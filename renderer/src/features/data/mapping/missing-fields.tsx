import { Alert, Button } from 'antd';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { useCodeText, useT } from '@/i18n/use-t';
import { importFieldName } from '../field-name';
import styles from './mapping.module.css';

/** Needed fields without a column, each leading to where one is chosen. */
export function MissingFields({ kind, report }: { readonly kind: ImportKind; readonly report: ImportReport }) {
  const t = useT();
  const codeText = useCodeText();
  const missing = report.fields.filter(({ id, required }) => required && (report.mapping[id] ?? null) === null);
  if (missing.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      banner
      className={styles.missing}
      data-testid="mapping-missing"
      title={
        <>
          {t('mapping.missing')}
          {missing.map(({ id }) => (
            <Button
              key={id}
              type="link"
              size="small"
              onClick={() => document.getElementById(`map-${id}`)?.focus()}
              data-testid={`missing-${id}`}
            >
              {importFieldName(kind, id, codeText)}
            </Button>
          ))}
        </>
      }
    />
  );
}
