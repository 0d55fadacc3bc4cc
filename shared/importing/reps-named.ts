import { nameKey } from './fold';
import { inOrder } from './rep-guess';
import type { References } from './references';

type Reps = Pick<References, 'repCodes' | 'repsByName'>;

export interface RepsNamed {
  /** Codes of the reps a text may mean. */
  readonly codes: readonly string[];
  /** What stands beside the name and was left away; '' = nothing. */
  readonly remark: string;
}

const REMARK = /[(（【[]([^()（）【】[\]]*)[)）】\]]\s*$/u;
const BETWEEN = /[\s()（）【】[\]\-–—_/|·,，:：]+/u;

/** A code, a name, also as Smith, Alice, both that agree (012 李娜), or a name with a remark in brackets: 张伟（华东一区）. */
export function repsNamed(text: string, reps: Reps): RepsNamed {
  const plain = reps.repCodes.has(text) ? [text] : byName(text, reps);
  if (plain.length > 0) return { codes: plain, remark: '' };
  const agreed = codeAndName(text, reps);
  if (agreed !== null) return { codes: [agreed], remark: '' };
  const remark = REMARK.exec(text);
  const codes = remark === null ? [] : byName(text.slice(0, remark.index), reps);
  return { codes, remark: codes.length > 0 ? (remark?.[1] ?? '') : '' };
}

/** Also with the family name first: Smith, Alice. */
function byName(name: string, { repsByName }: Reps): readonly string[] {
  return repsByName.get(nameKey(name)) ?? repsByName.get(inOrder(nameKey(name))) ?? [];
}

function codeAndName(text: string, reps: Reps): string | null {
  const words = text.split(BETWEEN).filter((word) => word !== '');
  if (words.length < 2) return null;
  const code = words.find((word) => reps.repCodes.has(word));
  if (code === undefined) return null;
  const name = words.filter((word) => word !== code).join(' ');
  return byName(name, reps).includes(code) ? code : null;
}
