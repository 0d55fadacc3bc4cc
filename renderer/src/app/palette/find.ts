/** Something the palette can find. `words` are all texts it goes by: names in both languages, code, pinyin. */
export interface Findable {
  readonly words: readonly string[];
}

/** Rank of a candidate for a query, lower is better: whole, beginning, beginning of a word, inside; null = not at all. */
export function rankOf(candidate: Findable, query: string): number | null {
  const wanted = fold(query);
  if (wanted === '') return 0;
  let best: number | null = null;
  for (const word of candidate.words) {
    const rank = rankOfText(fold(word), wanted);
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

/** The best `limit` of the candidates, equal ones in their own order. */
export function findBest<T extends Findable>(candidates: readonly T[], query: string, limit: number): readonly T[] {
  const ranked = candidates.flatMap((candidate) => {
    const rank = rankOf(candidate, query);
    return rank === null ? [] : [{ candidate, rank }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((r) => r.candidate);
}

function rankOfText(text: string, wanted: string): number | null {
  const at = text.indexOf(wanted);
  if (at < 0) return null;
  if (text.length === wanted.length) return 0;
  if (at === 0) return 1;
  return text[at - 1] === ' ' ? 2 : 3;
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
