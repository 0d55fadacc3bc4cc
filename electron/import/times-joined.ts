import { isBlankFigure, note } from '@shared/importing/cell';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { foldHeader } from '@shared/importing/fold';
import { areClockFigures, clockIn, clockOfFigures } from '@shared/importing/parse/clock';
import { parseDate } from '@shared/importing/parse/date';
import { holdsMostly, leadingRows } from './leading-rows';
import type { Source } from './source';

const TIME = /时间|时刻|钟点|time|hour/u;
const DAY = /日期|时间|日$|date|day/u;
/** When it was written down is not when it was. */
const ENTERED = /logged|created|entered|modified|updated|submitted|登记|创建|录入|填写|更新|提交|记录/u;
/** How long it took is no time of day. */
const LENGTH = /spent|driving|travel|duration|length|时长|用时|耗时|在店|停留|车程/u;
/** What two headings of one moment differ by: 拜访日期 | 拜访时间, Start Date | Start Time. */
const WORDS = /日期|时间|时刻|钟点|日$|date|time|day|hour|of|开始|start|begin|到达|签到|arrival|checkin/gu;
const ROWS_LOOKED_AT = 60;
/** Either order will do for knowing a day. */
const ORDERS = (['dmy', 'mdy'] as const).map((dateOrder) => ({ ...DEFAULT_CONVENTIONS, dateOrder }));

/** A day and its time of day in columns of their own, as 拜访日期 | 拜访时间, stand together in both of them. */
export function withTimesJoined(source: Source): Source {
  const folded = source.headers.map(foldHeader);
  const headed = (word: RegExp): number[] =>
    folded.flatMap((header, at) => (word.test(header) && !LENGTH.test(header) ? [at] : []));
  const [times, days] = [headed(TIME), headed(DAY)];
  if (times.length === 0 || days.length === 0) return source;
  const pair = pairOf(source, folded, times, days);
  if (pair === null) return source;
  const { day, time, clockOf } = pair;
  return {
    ...source,
    notes: [...source.notes, note('timeJoined', { day: source.headers[day], time: source.headers[time] })],
    *rows() {
      for (const row of source.rows()) {
        const [text, written] = [row.cells[day] ?? '', row.cells[time] ?? ''];
        // What is no time, as 上午, is joined too, so that it is told where the moment is read.
        const whole = `${dayOf(text)} ${clockOf(written) ?? written.trim()}`;
        const joined = isDay(text) && !isBlankFigure(written);
        yield joined ? { ...row, cells: row.cells.with(day, whole).with(time, whole) } : row;
      }
    },
  };
}

interface Pair {
  readonly day: number;
  readonly time: number;
  readonly clockOf: (cell: string) => string | null;
}

/** Headings that speak of one thing go together; else a day that is the only one, with the first time. */
function pairOf(
  source: Source,
  folded: readonly string[],
  times: readonly number[],
  days: readonly number[],
): Pair | null {
  const rows = leadingRows(source.rows(), ROWS_LOOKED_AT);
  const figures = (at: number): boolean => areClockFigures(rows.map(({ cells }) => cells[at] ?? ''));
  const clocks = times.filter((at) => holdsMostly(rows, at, (cells) => clockIn(cells[at]) !== null) || figures(at));
  const dated = days.filter((at) => clocks.length > 0 && holdsMostly(rows, at, (cells) => isDay(cells[at])));
  const stem = (at: number): string => folded[at].replace(WORDS, '');
  for (const time of clocks) {
    const day = dated.find((at) => stem(at) === stem(time));
    if (day !== undefined) return { day, time, clockOf: figures(time) ? clockOfFigures : clockIn };
  }
  const own = dated.filter((at) => !ENTERED.test(folded[at]));
  const [day, time] = [own.length === 1 ? own[0] : dated[0], clocks[0]];
  if (time === undefined || (own.length !== 1 && dated.length !== 1)) return null;
  return { day, time, clockOf: figures(time) ? clockOfFigures : clockIn };
}

const MIDNIGHT = /[T ]0{1,2}:00(?::00(?:\.0+)?)?$/u;

/** A day as a spreadsheet may show it, with a midnight nobody meant. */
function dayOf(cell: string): string {
  return cell.trim().replace(MIDNIGHT, '');
}

/** Whether a cell is a day without a time. */
function isDay(cell: string): boolean {
  const day = dayOf(cell);
  return !day.includes(':') && !day.includes('点') && ORDERS.some((order) => parseDate(day, order).ok);
}
