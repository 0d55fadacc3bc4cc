/** A telephone number as it can be compared. */
export interface ParsedPhone {
  /** Digits without country, trunk zero and area. */
  readonly local: string;
  /** Area code without the trunk zero; '' = not said, or none, as of a mobile number. */
  readonly area: string;
  /** Behind a switchboard; '' = none said. */
  readonly extension: string;
}

const EXTENSION = /(?:转|ext\.?|x|#|分机)[:：\s]*(\d{1,6})\D*$/iu;
const TRAILING = /(\d{7,})\s*[-–—]\s*(\d{2,5})\D*$/u;
const SHORTEST = 7;

/** Every number in a cell; several are separated by strokes, commas, semicolons or words. */
export function parsePhones(text: string): ParsedPhone[] {
  return text
    .normalize('NFKC')
    .split(/[/、,;，；\n|]|或/u)
    .flatMap((part) => parsePhone(part) ?? []);
}

function parsePhone(text: string): ParsedPhone | null {
  const extended = EXTENSION.exec(text) ?? null;
  const spoken = extended ? text.slice(0, extended.index) : text;
  const trailing = extended ? null : TRAILING.exec(spoken);
  const said = trailing ? spoken.slice(0, spoken.length - trailing[0].length) + trailing[1] : spoken;
  const body = withoutCountry(said);
  const extension = extended?.[1] ?? trailing?.[2] ?? '';
  const digits = body.replace(/\D/g, '');
  if (/^1\d{10}$/.test(digits)) {
    // Eleven digits from 1: a Chinese mobile number, or a North American one with its country.
    const chinese = /^1[2-9]/.test(digits) && !/^\s*\(?\+\s*1[\s(.-]/u.test(body);
    return chinese ? { local: digits, area: '', extension } : north(digits.slice(1), extension);
  }
  const [, area = '', rest = ''] = /^\D*(0?\d{2,4})\D+([\d\s-]{7,11})\D*$/u.exec(body) ?? [];
  const local = rest.replace(/\D/g, '');
  if (/^\d{7,8}$/.test(local)) return { local, area: area.replace(/^0/, ''), extension };
  const trunk = /^0(10|2\d|[3-9]\d{2})(\d{7,8})$/.exec(digits);
  if (trunk) return { local: trunk[2], area: trunk[1], extension };
  if (digits.length === 10) return north(digits, extension);
  return digits.length >= SHORTEST ? { local: digits, area: '', extension } : null;
}

function north(digits: string, extension: string): ParsedPhone {
  return { local: digits.slice(3), area: digits.slice(0, 3), extension };
}

/** Only with the plus or the double zero, or before a whole mobile number: many numbers elsewhere begin with 86. */
function withoutCountry(text: string): string {
  return text.replace(/^\s*(?:\(?\+\)?|00)\s*86[-\s)]*/u, '').replace(/^\s*86(?=[-\s]*1\d{10}\s*$)/u, '');
}
