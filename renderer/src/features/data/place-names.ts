import type { Problem } from '@shared/model/result';

/** 江苏省 无锡市 (320200), as the main process calls a unit. */
const LABELLED = /^.+ \((\w+)\)$/u;

/** What a problem says, with its units called as the language of the window calls them. @param placeName '' = no unit */
export function withPlaceNames(params: Problem['params'], placeName: (code: string) => string): Problem['params'] {
  const named = (label: string): string => {
    const code = LABELLED.exec(label)?.[1];
    return (code !== undefined && placeName(code)) || label;
  };
  const entries = Object.entries(params).map(
    ([key, value]) => [key, typeof value === 'string' ? value.split(', ').map(named).join(', ') : value] as const,
  );
  return Object.fromEntries(entries);
}
