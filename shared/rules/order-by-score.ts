/** As many drawers as there are scores, so that few share one. */
const MOST_DRAWERS = 1 << 20;

/**
 * Positions by score, the largest first, equal ones as they stand. Scores into drawers by size, then each drawer by itself:
 * a hundred thousand take a few milliseconds where a comparing sort takes a hundred, and a slider is waiting.
 * @param scores finite
 */
export function orderByScore(scores: Float64Array): Int32Array<ArrayBuffer> {
  const count = scores.length;
  const order = new Int32Array(count);
  let [low, high] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  const drawers = Math.min(MOST_DRAWERS, Math.max(1, count));
  const stretch = (drawers - 1) / (high - low);
  // All the same, or apart by next to nothing: one drawer.
  const scale = Number.isFinite(stretch) ? stretch : 0;
  const drawerOf = (i: number): number => Math.floor((high - scores[i]) * scale);
  const starts = new Int32Array(drawers + 1);
  for (let i = 0; i < count; i++) starts[drawerOf(i) + 1]++;
  for (let d = 0; d < drawers; d++) starts[d + 1] += starts[d];
  const next = starts.slice(0, -1);
  for (let i = 0; i < count; i++) order[next[drawerOf(i)]++] = i;
  for (let d = 0; d < drawers; d++) {
    if (starts[d + 1] - starts[d] > 1) {
      order.subarray(starts[d], starts[d + 1]).sort((a, b) => scores[b] - scores[a] || a - b);
    }
  }
  return order;
}
