import { WarningOutlined } from '@ant-design/icons';
import type { ColumnMatch, ImportKind, MatchReason } from '@shared/contract/imports';
import { useFormat } from '@/i18n/use-format';
import { type TranslateCode, useCodeText, useT } from '@/i18n/use-t';
import { importFieldName } from '../field-name';
import styles from './mapping.module.css';

const SURE = 0.85;
const LIKELY = 0.5;

/** What speaks for a column, or against it. */
export function MatchReasons({ kind, match }: { readonly kind: ImportKind; readonly match: ColumnMatch }) {
  const t = useT();
  const codeText = useCodeText();
  const format = useFormat();
  const { confidence, reasons, doubt } = match;
  const level = doubt ? 'doubt' : confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'doubt';
  const how = t(`mapping.confidence.${level}`, { percent: format.percent(confidence) });
  return (
    <span className={styles.reasons}>
      <span className={styles.level} data-level={level} role="img" aria-label={how} title={how}>
        {level === 'doubt' ? <WarningOutlined /> : null}
      </span>
      {doubt ? (
        <span className={styles.doubt}>{doubtText(kind, doubt, t, codeText)}</span>
      ) : (
        <span className={styles.reason}>{reasons.map((reason) => reasonText(reason, codeText)).join(' · ')}</span>
      )}
    </span>
  );
}

function reasonText({ code, params }: MatchReason, codeText: TranslateCode): string {
  const { looks } = params;
  return codeText('import.match', code, {
    ...params,
    ...(typeof looks === 'string' && { looks: codeText('import.looks', looks) }),
  });
}

function doubtText(
  kind: ImportKind,
  { looks, heading }: NonNullable<ColumnMatch['doubt']>,
  t: ReturnType<typeof useT>,
  codeText: TranslateCode,
): string {
  const like = codeText('import.looks', looks);
  if (heading === null) return t('mapping.doubt.cells', { looks: like });
  return t('mapping.doubt.heading', { field: importFieldName(kind, heading, codeText), looks: like });
}
