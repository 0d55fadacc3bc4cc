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
