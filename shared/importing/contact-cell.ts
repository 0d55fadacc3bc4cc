import { isPhone } from './match/shapes';

/** What one cell says of a person: 陈明（采购经理）13800138000. */
interface ContactWords {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
}

const PHONE_LAST = /^([^\d+]*[^\d+(（\s:：,，—–-])[\s:：,，—–-]*(?:[(（]([+\d].*?)[)）]|([+\d(（].*))$/u;
const PHONE_FIRST = /^(\+?\d[\d ()-]{5,}\d)[\s:：,，/-]*([^\d\s].*)$/u;
const TITLED = /^(.*\S)\s*[(（【[]([^()（）【】[\]\d]+)[)）】\]]$/u;
/** Between people; a number may hold blanks and dashes. */
const BETWEEN = /[、;；|/&＆+＋,，\n]/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const LATIN_NAME = /^[^\p{Script=Han}\d]+\s[^\p{Script=Han}\d]+$/u;

/** Name and telephone number out of one cell, with what stands in brackets behind the name; null where there is no number beside a name. */
export function contactInCell(text: string): ContactWords | null {
  const [, before, enclosed, bare] = PHONE_LAST.exec(text) ?? [];
  const after = enclosed ?? bare;
  if (before !== undefined && arePhones(after)) return { ...titled(before), phone: after };
  const [, phone, name] = PHONE_FIRST.exec(text) ?? [];
  return phone !== undefined && arePhones(phone) ? { ...titled(name.trim()), phone } : null;
}

function arePhones(text: string): boolean {
  return text.split(/[/、,，;；]/u).every((part) => isPhone(part.normalize('NFKC').trim()));
}

function titled(text: string): Omit<ContactWords, 'phone'> {
  const [, name, title] = TITLED.exec(text) ?? [];
  return name === undefined ? { name: text, title: '' } : { name, title };
}

/** The people a cell names where it names more than one, as 陈明 138…；李雷 139… or 周杰/吴芳; else none. Lee, Ann is one. */
export function severalInCell(text: string): readonly string[] {
  const parts = text.split(BETWEEN).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  if (parts.length < 2) return [];
  const named = parts.map((part) => contactInCell(part)?.name ?? '');
  if (named.filter((name) => name !== '').length > 1) return named.map((name, at) => name || parts[at]);
  const apart = parts.every((part) => HAN_NAME.test(part)) || parts.every((part) => LATIN_NAME.test(part));
  return apart ? parts : [];
}
