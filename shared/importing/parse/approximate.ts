const BEFORE = /^(?:大约|约|将近|近|~|≈|ca\.|circa\b|approx(?:imately\b|\.)?|about\b|around\b)\s*/iu;
const BEHIND = /(?<=[\d\p{L}%])\s*(?:左右|上下|以上|\+)$/u;

export interface Figure {
  readonly text: string;
  readonly approximate: boolean;
}

/** What says that a figure is no exact one, apart from it: 约50万 · 60万左右 · ~200 · 100+. @param text NFKC, trimmed */
export function exactly(text: string): Figure {
  const exact = text.replace(BEFORE, '').replace(BEHIND, '');
  return { text: exact, approximate: exact !== text };
}
