const SEED = 20251231;

/** @param {string} text FNV-1a */
function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** @param {number} seed @returns {() => number} in [0, 1) */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One stream a purpose, so that a change in one file of the sample leaves the others as they were.
 * @param {string} purpose
 */
export function randomFor(purpose) {
  const next = mulberry32(SEED ^ hash(purpose));
  const between = (low, high) => low + next() * (high - low);
  const integer = (low, high) => Math.floor(between(low, high + 1));
  const normal = (mean = 0, deviation = 1) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const pick = (items) => items[Math.floor(next() * items.length)];
  return {
    next,
    between,
    integer,
    normal,
    pick,
    chance: (probability) => next() < probability,
    logNormal: (median, sigma) => median * Math.exp(normal(0, sigma)),
    /** @template T @param {T[]} items @param {number[]} weights @returns {T} */
    weighted(items, weights) {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (let i = 0; i < items.length; i++) {
        left -= weights[i];
        if (left < 0) return items[i];
      }
      return items[items.length - 1];
    },
    /** @template T @param {T[]} items @param {number} count @returns {T[]} different ones, in their order */
    sample(items, count) {
      const keys = items.map((_, i) => ({ i, key: next() })).sort((a, b) => a.key - b.key);
      return keys
        .slice(0, count)
        .map(({ i }) => i)
        .sort((a, b) => a - b)
        .map((i) => items[i]);
    },
  };
}

/** @typedef {ReturnType<typeof randomFor>} Random */
