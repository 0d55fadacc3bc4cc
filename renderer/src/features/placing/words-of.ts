import type { PlacingRow } from '@shared/model/placing';

const ORDER = ['unit', 'province', 'city', 'county', 'lng', 'lat'] as const;

export interface Word {
  readonly field: (typeof ORDER)[number] | 'address' | 'phone';
  readonly text: string;
}

/** What the file said of the place, coarse to fine, then address and phone. */
export function fieldsOf({ words, address, phone }: PlacingRow): readonly Word[] {
  const given = ORDER.map((field): Word => ({ field, text: words[field] ?? '' }));
  const more: Word[] = [
    { field: 'address', text: address },
    { field: 'phone', text: phone },
  ];
  return [...given, ...more].filter((word) => word.text !== '');
}

export function wordsOf(row: PlacingRow): readonly string[] {
  return fieldsOf(row).flatMap((word) => (word.field === 'phone' ? [] : [word.text]));
}
