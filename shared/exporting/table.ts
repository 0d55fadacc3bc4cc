/** How a figure is shown; the value itself stays exact. `date` values are YYYY-MM-DD. */
export type Format = 'text' | 'integer' | 'decimal' | 'ratio' | 'money' | 'percent' | 'date';

/** A cell in its column's format, or with one of its own. Texts are always texts, whatever they begin with. */
export type Cell =
  | string
  | number
  | null
  | {
      readonly value: string | number;
      readonly format: Format;
      /** Stands out; texts only. */
      readonly marked?: boolean;
    };

export interface Column {
  readonly id: string;
  readonly heading: string;
  /** In characters of Latin text. */
  readonly width: number;
  readonly format: Format;
}

export const TABLE_IDS = [
  'summary',
  'territories',
  'allocation',
  'changes',
  'maturity',
  'rules',
  'faulty',
  'differences',
  'audit',
  'handover',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface Table {
  readonly id: TableId;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Made as they are asked for: 100,000 accounts are never all in memory as rows. */
  rows(): Iterable<readonly Cell[]>;
}
