/** 0 for A, 27 for AB; -1 for what is no column. Any of A1, A or $A$1. */
export function columnOf(reference: string): number {
  let column = 0;
  let letters = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code === 36) continue;
    const letter = code >= 97 ? code - 96 : code - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (++letters > 3) return -1;
  }
  return column - 1;
}

export function rowOf(reference: string): number {
  return Number(/\d+$/u.exec(reference)?.[0] ?? 0);
}
