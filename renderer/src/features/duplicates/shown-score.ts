/** Nothing is certain: what would round to 100 % is shown as the most that is ever claimed. */
export function shownScore(score: number): number {
  return Math.min(score, 0.999);
}
