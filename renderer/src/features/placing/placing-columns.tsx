import { useMemo } from 'react';
import type { PlacingRow } from '@shared/model/placing';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { CellValue, TableColumn } from '@/ui/table/column';
import { useNameOf, useReasonText } from './names';
import { wordsOf } from './words-of';

export function usePlacingColumns(): readonly TableColumn<PlacingRow>[] {
  const t = useT();
  const format = useFormat();
  const nameOf = useNameOf();
  const reason = useReasonText();
  return useMemo(() => {
    const text = (
      id: string,
      title: string,
      width: number,
      value: (row: PlacingRow) => CellValue,
      grow = false,
    ): TableColumn<PlacingRow> => ({ id, title, width, grow, value, cell: value, searchable: true });
    const best = (row: PlacingRow) => row.suggestions.at(0);
    return [
      text('name', t('placing.column.name'), 180, (row) => row.name, true),
      text('reason', t('placing.column.reason'), 220, (row) => reason(row.problem), true),
      text('words', t('placing.column.words'), 200, (row) => wordsOf(row).join(' '), true),
      text('best', t('placing.column.best'), 130, (row) => {
        const first = best(row);
        return first ? nameOf(first.unit) : t('placing.noSuggestion');
      }),
      {
        id: 'confidence',
        title: t('placing.column.confidence'),
        width: 70,
        align: 'end',
        value: (row) => best(row)?.confidence ?? null,
        cell: (row) => {
          const first = best(row);
          return first ? format.percent(first.confidence) : '–';
        },
      },
    ];
  }, [t, format, nameOf, reason]);
}
