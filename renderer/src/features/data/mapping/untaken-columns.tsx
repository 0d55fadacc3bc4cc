import type { ImportReport } from '@shared/contract/imports';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import styles from './mapping.module.css';

/** What of the file is left out, and what it looks like. */
export function UntakenColumns({ report }: { readonly report: ImportReport }) {
  const t = useT();
  const codeText = useCodeText();
  const format = useFormat();
  const taken = new Set(Object.values(report.mapping));
  const names = report.headers.flatMap((header, i) => {
    if (taken.has(i)) return [];
    const name = header || t('data.unnamedColumn', { n: i + 1 });
    const looks = report.looks[i] ?? null;
    return [looks === null ? name : t('mapping.looksLike', { name, looks: codeText('import.looks', looks) })];
  });
  if (names.length === 0) return null;
  return (
    <p className={styles.untaken} data-testid="mapping-untaken">
      {t('mapping.untaken', { columns: format.list(names) })}
    </p>
  );
}
