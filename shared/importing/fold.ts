/** For comparing headers: compatibility forms unified, case, spaces and punctuation gone. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}

/** A header without what stands in brackets, where units and hints live: 销售额（万元） → 销售额. */
export function withoutBrackets(text: string): string {
  return text.normalize('NFKC').replace(/[([【].*?[)\]】]/gu, '');
}

/** For comparing names of people and things: compatibility forms, case and runs of spaces unified; nothing else. */
export function foldName(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** For finding a person or a company by name in a file: as `foldName`, and 李 娜 is 李娜, as short names are spaced out in lists. */
export function nameKey(text: string): string {
  return unspaced(foldName(text));
}

/** Without the spaces between Chinese characters, which only make short names as wide as long ones: 李 娜 → 李娜. */
export function unspaced(name: string): string {
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}
