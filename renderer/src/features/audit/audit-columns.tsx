import { useMemo } from 'react';
import type { AuditLine } from '@shared/contract/audit';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';

export function useAuditColumns(): readonly TableColumn<AuditLine>[] {
  const t = useT();
  const codeText = useCodeText();
  const format = useFormat();
  return useMemo(() => {
    const text = (
      id: 'who' | 'event' | 'plan' | 'what' | 'from' | 'to' | 'why',
      width: number,
      value: (line: AuditLine) => string,
      grow = false,
    ): TableColumn<AuditLine> => ({
      id,
      title: t(`audit.column.${id}`),
      width,
      grow,
      sortable: false,
      value,
      cell: (line) => <span title={value(line)}>{value(line)}</span>,
    });
    const subject = (line: AuditLine): string =>
      line.event === 'settings' ? codeText('auditPage.section', line.subject) : line.subject;
    const what = (line: AuditLine): string =>
      line.label === null ? subject(line) : codeText('change', line.label.code, line.label.params);
    return [
      {
        id: 'at',
        title: t('audit.column.at'),
        width: 152,
        sortable: false,
        value: (line) => line.at,
        cell: (line) => format.dateTime(line.at),
      },
      text('who', 84, (line) => line.actor || t('auditPage.noActor')),
      text('event', 124, (line) => codeText('audit.event', line.event)),
      text('plan', 110, (line) => line.plan),
      text('what', 220, what, true),
      text('from', 120, (line) => line.from),
      text('to', 120, (line) => line.to),
      text('why', 180, (line) => line.why, true),
    ];
  }, [t, codeText, format]);
}
