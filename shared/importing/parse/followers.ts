import { bad, type Parsed, read } from '../cell';
import { nfkc } from '../nfkc';

/** One who is named in a cell of joint followers. */
export interface NamedFollower {
  /** Code or name as written. */
  readonly who: string;
  /** A fraction; null = not said. */
  readonly share: number | null;
}

/** Commas part too, save those within a share (12,5%). */
const BETWEEN = /[;、|\r\n]|,(?!\d{1,2}\s*%)/u;
const APART = /^(?<who>.+?)(?:\s*[:=([]\s*|\s+)(?<number>\d+(?:[.,]\d+)?)\s*(?<sign>%?)\s*[)\]]?$/u;
/** A share right behind a name, which its sign tells. */
const JOINED = /^(?<who>.*[^\d.,\s:=([])(?<number>\d+(?:[.,]\d+)?)\s*(?<sign>%)$/u;

/**
 * Reps with their shares in one cell: `R012:30%; R015:20%`, `李雷 30%、韩梅梅（20%）`, `R012; R015`. Shares are percents (30%, 30)
 * or fractions (0.3). Problem: `notAShare` {text}, for 0, more than the whole, and a bare 1, which may mean either.
 * @param isRep whether a text by itself means somebody, so that the digits of a code are never taken for a share
 */
export function parseFollowers(raw: string, isRep: (text: string) => boolean): Parsed<readonly NamedFollower[]> {
  const found: NamedFollower[] = [];
  for (const part of nfkc(raw).split(BETWEEN)) {
    const text = part.trim();
    if (text === '') continue;
    const match = isRep(text) ? null : (APART.exec(text) ?? JOINED.exec(text));
    if (!match?.groups) {
      found.push({ who: text, share: null });
      continue;
    }
    const { who, number, sign } = match.groups;
    const share = shareOf(Number(number.replace(',', '.')), sign === '%');
    if (share === null) return bad('notAShare', { text });
    found.push({ who: who.trim(), share });
  }
  return read(found);
}

function shareOf(number: number, signed: boolean): number | null {
  const points = signed || number > 1;
  if (!points && number === 1) return null;
  // Hundredths of a percent, so that 0.3 and 30% are one.
  const share = Math.round(number * (points ? 100 : 10_000)) / 10_000;
  return share > 0 && share <= 1 ? share : null;
}
