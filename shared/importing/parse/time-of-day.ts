/** What stands before an hour counted to twelve: 下午 2:05. */
const HALVES = '上午|下午|中午|凌晨|清晨|早上|早晨|傍晚|晚上';
const AFTERNOON = new Set(['下午', '傍晚', '晚上', 'p']);
const TIME = new RegExp(
  String.raw`^(?:(.*?\d[日号]?)(?:T|\s+|(?<=[日号])|(?=${HALVES})))?\s*(${HALVES})?\s*(\d{1,2})(?=:\d|\s*[ap]\.?m)(?::(\d{1,2})(?::(\d{1,2})(?:\.\d{1,9})?)?)?(?:\s*([ap])\.?m\.?)?$`,
  'iu',
);
/** 20250601093000, as programs write it. */
const FIGURES = /^((?:19|20)\d{6})[T ]?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/u;
/** No time is written longer. */
const LONGEST = 64;
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\s?[时点]半/gu, ':30'],
  [/\s?[时点]一刻/gu, ':15'],
  [/\s?[时点]三刻/gu, ':45'],
  [/\s?[时点](?:整|钟|(?!\d))/gu, ':00'],
  [/\s?[时点]/gu, ':'],
  [/(?<=\d)分(?=\d)/gu, ':'],
  [/(?<=\d)[分秒]/gu, ''],
];

export interface TimeOfDay {
  /** What stands before it; '' where it stands alone. */
  readonly day: string;
  /** Since midnight. */
  readonly seconds: number;
  /** Whether it says which half of the day it is in. */
  readonly halved: boolean;
}

/** The time of day that a text ends with: 14:05:06 · 下午2:05 · 2:05 PM · 2pm · 9点半; null = it ends with none there is. @param text NFKC */
export function timeOfDay(text: string): TimeOfDay | null {
  if (text.length > LONGEST) return null;
  const match = TIME.exec(inColons(text));
  if (!match) return null;
  const [, day = '', word, hour, minute = '0', second = '0', half] = match;
  const hours = counted(Number(hour), word ?? half?.toLowerCase());
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const seconds = (hours * 60 + Number(minute)) * 60 + Number(second);
  return { day: day.trimEnd(), seconds, halved: (word ?? half) !== undefined };
}

function inColons(text: string): string {
  const compact = FIGURES.exec(text);
  if (compact) return `${compact[1]} ${compact[2]}:${compact[3]}:${compact[4] ?? '00'}`;
  if (!/[时点]/u.test(text)) return text;
  return WRITTEN.reduce((written, [word, figure]) => written.replace(word, figure), text);
}

/** Counted to 24: 下午2 → 14, 12 AM → 0. What is no hour of half a day stays as it is: 下午14 counts to 24 already. */
function counted(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  const late = AFTERNOON.has(half);
  const noon = half === '中午';
  if (hour === 12) return late || noon ? 12 : 0;
  return hour + (late || (noon && hour < 11) ? 12 : 0);
}

const PART = new RegExp(
  String.raw`^(.*\d[日号]?)\s*(?:${HALVES}|全天|整天|[ap]\.?m\.?|morning|afternoon|evening|all[- ]day)$`,
  'iu',
);

/** The day before a part of it without an hour: 2025/6/2 上午; null = none is written so. @param text NFKC */
export function dayOfPart(text: string): string | null {
  return text.length > LONGEST ? null : (PART.exec(text)?.[1].trimEnd() ?? null);
}
