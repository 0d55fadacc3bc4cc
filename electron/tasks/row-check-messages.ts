import type { RowOutcome, RowQuestion, RowsToCheck } from '@electron/import/row-checks';

export type RowCheckMessage =
  | { readonly type: 'load'; readonly rows: RowsToCheck }
  | { readonly type: 'check'; readonly id: number; readonly question: RowQuestion };

export type RowCheckAnswer =
  | { readonly id: number; readonly outcome: RowOutcome }
  | { readonly id: number; readonly failure: string };
