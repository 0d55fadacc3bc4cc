import { type CellProblem, note } from './cell';
import type { References } from './references';
import { repsNamed } from './reps-named';

/** Between people; a comma may be within a name: Lee, Ann. */
const AND = /[/、;；&＆+＋，|]/u;
const ARROW = /^(\p{L}[^<>&"]*?)\s*(?:[-—–=]+>|[→⇒➔➜]|>+)\s*(\p{L}[^<>&"]*)$/u;
/** 张三改李四; some names have such a character. */
const INTO = /^(.+?)\s*(?:改为|改成|改|转给|转交|转|移交给?|交接给?)\s*(.+)$/u;

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const LATIN_NAME = /^[^\p{Script=Han}]+\s[^\p{Script=Han}]+$/u;
/** Also with a remark: Vacant - West, 空缺（苏州）, 待招聘1. */
const NOBODY_YET =
  /^(?:空缺|空岗|空编|职位空缺|岗位空缺|招聘中|待招聘?|待聘|待入职|缺编|缺岗|缺人|vacant|vacancy|tbh|to be hired|now hiring|hiring|open (?:req(?:uisition)?|position|role|headcount|hc)|new hire)(?:岗位?|职位?|中)?(?:\s*[-–—:#(\d].*|\s+(?:position|role|req|headcount))?$/iu;

/** What is wrong with a cell that names no rep, more than one person of a name, or more than one rep. */
export function repProblems(
  text: string,
  named: readonly string[],
  references: References,
  several: 'severalReps' | 'severalPeople',
): readonly CellProblem[] {
  if (named.length > 0) return [note('ambiguousRep', { rep: text })];
  const handover = handoverIn(text, references);
  if (handover) return [handover];
  const people = peopleIn(text);
  if (people.length < 2) return [note('unknownRep', { rep: text })];
  const unknown = people.filter((person) => !isRep(person, references));
  if (unknown.length > 0) return unknown.map((rep) => note('unknownRep', { rep }));
  return [note(several, { reps: people.join(', ') })];
}

/** Which of the two is meant depends on the day. */
function handoverIn(text: string, references: References): CellProblem | null {
  const [, from, to] = ARROW.exec(text) ?? [];
  if (from !== undefined) return note('repHandover', { from, to });
  const [, before, after] = INTO.exec(text) ?? [];
  const known = before !== undefined && (isRep(before, references) || isRep(after, references));
  return known ? note('repHandover', { from: before, to: after }) : null;
}

/** What speaks against the name of one person: 周九/吴十 are two, and 空缺 is nobody. 张三/Sam Zhang may well be one. */
export function noOnePerson(name: string): CellProblem | null {
  const text = name.normalize('NFKC').trim();
  if (NOBODY_YET.test(text)) return note('repVacant', { name: text });
  const [, from, to] = ARROW.exec(text) ?? [];
  if (from !== undefined) return note('repHandover', { from, to });
  const people = peopleIn(text);
  const apart = people.every((one) => HAN_NAME.test(one)) || people.every((one) => LATIN_NAME.test(one));
  return people.length > 1 && apart ? note('severalPeople', { reps: people.join(', ') }) : null;
}

const NOBODY_KNOWN = /^(?:无名氏?|匿名|佚名|未知|不详|待定|unknown|anonymous|nobody|none|tbd|n\/?a)$/iu;
const WORD = /^\p{L}[\p{L}\p{M}'’.·•-]*$/u;

/** Whether a text can be what one person is called, rather than a code or word for nobody: E004 and 无名氏 are nobody's name. */
export function looksLikeName(name: string): boolean {
  const text = name.normalize('NFKC').trim();
  if (NOBODY_KNOWN.test(text) || noOnePerson(text) !== null) return false;
  const words = text.split(/[\s,]+/u).filter((word) => word !== '');
  const letters = text.replace(/\P{L}/gu, '');
  const initials = words.length === 1 && text.length <= 4 && /^[A-Z]+$/u.test(text);
  return letters.length > 1 && !initials && words.every((word) => WORD.test(word));
}

/** Everybody a text names. */
function peopleIn(text: string): readonly string[] {
  return text.split(AND).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function isRep(text: string, references: References): boolean {
  return repsNamed(text, references).codes.length > 0;
}
