import { Alert } from 'antd';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { useProblemText } from './use-problem-text';

interface WholeFileProps {
  readonly kind: ImportKind;
  readonly report: ImportReport;
}

/** Every row refused for one reason: what the file as a whole lacks is told where one looks first. */
export function WholeFile({ kind, report }: WholeFileProps) {
  const problemText = useProblemText(kind);
  const lacking = report.problems.filter((p) => p.row === 0 && p.severity === 'error');
  return lacking.map((problem) => {
    const text = problemText(problem);
    return <Alert key={text} type="warning" showIcon title={text} data-testid="import-whole-file" />;
  });
}
