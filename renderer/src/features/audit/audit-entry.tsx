import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { AuditLine } from '@shared/contract/audit';
import { useCodeText, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import styles from './audit.module.css';

interface Props {
  readonly line: AuditLine;
  /** All that was recorded, as JSON. */
  readonly detail: string;
  readonly columns: readonly TableColumn<AuditLine>[];
  onClose(): void;
}

/** One entry: what its line says, uncut, and below it the record itself. */
export function AuditEntry({ line, detail, columns, onClose }: Props): ReactNode {
  const t = useT();
  const codeText = useCodeText();
  const said = columns.filter(({ value }) => value(line) !== '');
  return (
    <Modal
      open
      footer={null}
      width={720}
      title={`${t('auditPage.entry', { id: line.id })} · ${codeText('audit.event', line.event)}`}
      onCancel={onClose}
    >
      <dl className={styles.facts} data-testid="audit-facts">
        {said.map(({ id, title, cell }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{cell(line)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.recorded}>{t('auditPage.recorded')}</h3>
      <pre className={styles.detail} data-testid="audit-detail">
        {JSON.stringify(JSON.parse(detail), null, 2)}
      </pre>
    </Modal>
  );
}
