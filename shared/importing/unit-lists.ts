/** What stands between the places a cell lists. */
export interface Separator {
  readonly between: RegExp;
  /** Behind it stands another place or nothing that can be read; spaces and dashes may also go before a remark. */
  readonly strong: boolean;
  /** In English also what stands between a county and its state. */
  readonly states: boolean;
  /** Names may hold it. */
  readonly inNames: boolean;
}

/** In the order in which they part more. */
export const SEPARATORS: readonly Separator[] = [
  { between: /[、;；|/\n]+/u, strong: true, states: false, inNames: false },
  { between: /[,，]+/u, strong: true, states: true, inNames: false },
  { between: /\s*[&＆+＋]+\s*|\s+and\s+|以及|[和及与]/iu, strong: true, states: false, inNames: true },
  {
    between: /\s+[-–]+\s+|\s*—+\s*|(?<=\p{Script=Han})\s*[-–]+\s*(?=\p{Script=Han})/u,
    strong: false,
    states: false,
    inNames: false,
  },
  { between: /\s+/u, strong: false, states: false, inNames: true },
];

/** Separators within one name, such as King and Queen. */
const WITHIN = 2;

/** The parts of a text; where a name may hold what parts them, the longest names: 和平区和河西区 is 和平区, 河西区. */
export function partsOf(text: string, separator: Separator, isName: (text: string) => boolean): readonly string[] {
  const { between, inNames } = separator;
  // Odd ones are the separators.
  const tokens = text.split(new RegExp(`(${between.source})`, between.flags));
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const name = inNames ? longestName(tokens, at, isName) : null;
    const part = name?.text ?? tokens[at].trim();
    if (part !== '') parts.push(part);
    at += name?.tokens ?? 0;
  }
  return parts;
}

function longestName(tokens: readonly string[], at: number, isName: (text: string) => boolean) {
  for (let more = 2 * WITHIN; more > 0; more -= 2) {
    const text = tokens
      .slice(at, at + more + 1)
      .join('')
      .trim();
    if (at + more < tokens.length && isName(text)) return { text, tokens: more };
  }
  return null;
}
