import { CloseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { ImportKind, ImportProblem } from '@shared/contract/imports';
import type { Translate, TranslateCode } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';

export function problemColumns(
  kind: ImportKind,
  t: Translate,
  codeText: TranslateCode,
): readonly TableColumn<ImportProblem>[] {
  const sentence = (p: ImportProblem): string => problemText(kind, p, t, codeText);
  return [
    {
      id: 'row',
      title: t('data.row'),
      width: 64,
      align: 'end',
      value: (p) => p.row,
      cell: (p) => (p.row === 0 ? t('data.wholeFile') : p.row),
    },
    {
      id: 'severity',
      title: t('data.severityTitle'),
      width: 76,
      value: (p) => t(`data.severity.${p.severity}`),
      cell: (p) => (
        <span style={{ color: p.severity === 'error' ? 'var(--danger)' : 'var(--over)' }}>
          {p.severity === 'error' ? <CloseCircleOutlined /> : <WarningOutlined />} {t(`data.severity.${p.severity}`)}
        </span>
      ),
    },
    {
      id: 'column',
      title: t('data.column'),
      width: 110,
      searchable: true,
      value: (p) => p.column,
      cell: (p) => p.column,
    },
    {
      id: 'value',
      title: t('data.value'),
      width: 120,
      searchable: true,
      value: (p) => p.value,
      cell: (p) => <span title={p.value}>{p.value}</span>,
    },
    {
      id: 'problem',
      title: t('data.problem'),
      width: 200,
      grow: true,
      searchable: true,
      value: sentence,
      cell: (p) => <span title={sentence(p)}>{sentence(p)}</span>,
    },
  ];
}

/** What is wrong, and the value that would be taken instead where one is safe. */
function problemText(kind: ImportKind, problem: ImportProblem, t: Translate, codeText: TranslateCode): string {
  const { field, looks } = problem.params;
  const params = {
    ...problem.params,
    ...(typeof field === 'string' && { field: codeText('import.field', `${kind}.${field}`) }),
    ...(typeof looks === 'string' && { looks: codeText('import.looks', looks) }),
  };
  const text = codeText('import.problem', problem.code, params);
  return problem.fix === null ? text : t('data.withFix', { text, value: problem.fix });
}
