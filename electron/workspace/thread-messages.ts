/** What a thread that holds a connection is asked. */
export interface StatementAsked {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface StatementAnswer {
  readonly rows: unknown[];
  readonly numAffectedRows?: bigint;
  readonly insertId?: bigint;
}

export type ThreadAnswer =
  | { readonly id: number; readonly answer: StatementAnswer }
  /** `code` as SQLite names it; '' for an error of another kind. */
  | { readonly id: number; readonly failure: string; readonly code: string };
