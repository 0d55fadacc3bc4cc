import { nameKey } from './fold';
import type { References } from './references';

type Reps = Pick<References, 'repsByName'>;

const HAN_TITLE =
  /^(\p{Script=Han}{1,4}?)(?:副总经理|总经理|副总监|副总|副经理|经理|总监|主任|主管|部长|老师|先生|女士|小姐|代表|总|工|董)$/u;
const LATIN_TITLE = /^(?:mr|mrs|ms|miss|dr)\b\.?\s*(.+)$/u;
const TWO_CHARACTERS =
  /^(?:欧阳|司马|诸葛|上官|司徒|皇甫|尉迟|东方|慕容|令狐|夏侯|端木|公孙|长孙|宇文|南宫|轩辕|独孤)/u;
const MAILBOX = /^(\p{L}+(?:[._]\p{L}+)+)(?:@[^\s@]+)?$/u;
const GIVEN_AND_INITIAL = /^(\p{L}{2,}) (\p{L})\.?$/u;
const INITIAL_AND_FAMILY = /^(\p{L})\. ?(\p{L}{2,})$/u;

/**
 * The one rep a text can mean that is not quite a name: alice.smith@corp.com, 张经理, Mr. Smith, Alice S. null where none or several can
 * be meant.
 */
export function repGuessed(text: string, reps: Reps): string | null {
  const known = guessesOf(reps);
  const before = known.get(text);
  if (before !== undefined) return before;
  const meant = [...new Set(meantBy(nameKey(text), reps))];
  const only = meant.length === 1 ? meant[0] : null;
  known.set(text, only);
  return only;
}

const guesses = new WeakMap<Reps['repsByName'], Map<string, string | null>>();

/** A file has the same few people in all its rows. */
function guessesOf({ repsByName }: Reps): Map<string, string | null> {
  const known = guesses.get(repsByName) ?? new Map<string, string | null>();
  guesses.set(repsByName, known);
  return known;
}

function meantBy(key: string, reps: Reps): readonly string[] {
  const mailbox = MAILBOX.exec(key);
  const mailed = mailbox?.[1].replace(/[._]/gu, ' ');
  if (mailed !== undefined) return repsWhere(reps, (name) => name === mailed);
  const titled = HAN_TITLE.exec(key) ?? LATIN_TITLE.exec(key);
  if (titled) return reps.repsByName.get(titled[1]) ?? repsWhere(reps, (name) => familyOf(name) === titled[1]);
  const [given, initial] = GIVEN_AND_INITIAL.exec(key)?.slice(1) ?? [];
  if (given !== undefined)
    return repsWhere(reps, (name) => name.startsWith(`${given} `) && familyOf(name).startsWith(initial));
  const [letter, family] = INITIAL_AND_FAMILY.exec(key)?.slice(1) ?? [];
  if (letter === undefined) return [];
  return repsWhere(reps, (name) => name.startsWith(letter) && name.includes(' ') && familyOf(name) === family);
}

function repsWhere({ repsByName }: Reps, fits: (name: string) => boolean): readonly string[] {
  return [...repsByName].flatMap(([name, codes]) => (fits(inOrder(name)) ? codes : []));
}

/** Smith, Alice as Alice Smith. */
export function inOrder(name: string): string {
  const [, family, given] = /^([^,，]+)[,，]\s*([^,，]+)$/u.exec(name) ?? [];
  return family === undefined ? name : `${given} ${family}`;
}

function familyOf(name: string): string {
  if (/^\p{Script=Han}/u.test(name)) return TWO_CHARACTERS.exec(name)?.[0] ?? name[0];
  return name.slice(name.lastIndexOf(' ') + 1);
}
