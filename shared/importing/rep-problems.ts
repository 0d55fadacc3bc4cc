import { type CellProblem, note } from './cell';
import type { References } from './references';
import { repsNamed } from './reps-named';

/** Between people; a comma may be within a name: Lee, Ann. */
const AND = /[/、;；&＆+＋，|]/u;
const ARROW = /^(.+?)\s*(?:[-—–=]+>|[→⇒➔➜]|>+)\s*(.+)$/u;
/** 张三改李四; some names have such a character. */
const INTO = /^(.+?)\s*(?:改为|改成|改|转给|转交|转|移交给?|交接给?)\s*(.+)$/u;

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

/** Everybody a text names. */
export function peopleIn(text: string): readonly string[] {
  return text.split(AND).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function isRep(text: string, references: References): boolean {
  return repsNamed(text, references).codes.length > 0;
}
