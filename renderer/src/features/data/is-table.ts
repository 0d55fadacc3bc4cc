/** Whether a text can be cells: a row of headings, and rows below them. A word or a sentence is none. */
export function isTable(text: string): boolean {
  return /\S[^\S\n]*\n\s*\S/u.test(text);
}
