import { Alert } from 'antd';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { useCodeText } from '@/i18n/use-t';
import { importFieldName } from './field-name';

interface WholeFileProps {
  readonly kind: ImportKind;
  readonly report: ImportReport;
}

/** Every row refused for one reason: what the file as a whole lacks is told where one looks first. */
export function WholeFile({ kind, report }: WholeFileProps) {
  const codeText = useCodeText();
  const lacking = report.problems.filter((p) => p.row === 0 && p.severity === 'error');
  return lacking.map(({ code, params }) => {
    const { field } = params;
    const named = typeof field === 'string' ? { ...params, field: importFieldName(kind, field, codeText) } : params;
    const text = codeText('import.problem', code, named);
    return <Alert key={text} type="warning" showIcon title={text} data-testid="import-whole-file" />;
  });
}
