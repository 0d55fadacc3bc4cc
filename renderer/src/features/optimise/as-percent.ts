/** A share as points with one decimal, for a field that ends in %. */
export function asPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}
