/** The longest of 1, 2, 5, 10, 20 … metres that is no longer than this. */
export function roundMetres(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const [first = 1] = [5, 2, 1].filter((step) => step * ten <= most);
  return Math.max(1, first * ten);
}
