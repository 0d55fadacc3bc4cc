/** How a whole column writes its values. Decided once a column, so that one cell never means something else than its neighbour. */
export interface Conventions {
  readonly decimal: 'point' | 'comma';
  /** Order of 03/04/2025; null = the column does not tell. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /** What a bare 12.5 is: a fraction (1250 %) or points (12.5 %). */
  readonly percent: 'fraction' | 'points';
  /** Whether some cells carry a % sign: a bare 98 beside 105% is 98 % too. */
  readonly signed: boolean;
  /** A power of ten from the header: 销售额（万元） → 4. */
  readonly moneyExponent: number;
  /** Whether five figures are a spreadsheet's count of days, which only a whole column can tell. */
  readonly dates: 'written' | 'serial';
  /** Unit of bare lengths of time, from the header: 保护期（月） → 个月; null = it names none. */
  readonly lengths: string | null;
  /** Whether the header asks for yes or no: 是否有效, Approved? — a bare 1 answers it. */
  readonly asks: boolean;
  /** What the header calls the full mark: 满意度（10分制） → 10; null = it names none. */
  readonly fullMark: number | null;
  /** How often the time that its header counts by comes in a year: 工时（小时/周） → 52; null = it names none. */
  readonly timesAYear: number | null;
  /** What an x stands for: a tick where no other cell says yes. */
  readonly cross: 'yes' | 'no';
  /** ○ beside × is the other of the two; alone it may be an empty ring. */
  readonly circle: 'yes' | null;
}

export const DEFAULT_CONVENTIONS: Conventions = {
  decimal: 'point',
  dateOrder: null,
  percent: 'fraction',
  signed: false,
  moneyExponent: 0,
  dates: 'written',
  lengths: null,
  asks: false,
  fullMark: null,
  timesAYear: null,
  cross: 'no',
  circle: null,
};
