import { foldHeader } from './fold';

/** The way to a team from above: 销售中心/华东大区/华东一组; one part where the text is a plain name. */
export function teamPath(text: string): readonly string[] {
  return text.split(/[/\\>＞→]/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** Whether a heading says that its cells are such ways. */
export function namesTeamPath(header: string): boolean {
  return /^(?:部门|组织|团队|机构)全?路径$|^(?:department|org|organization|team)(?:full)?path$/u.test(
    foldHeader(header),
  );
}

const LEVEL =
  /^(?:第?([一二三四五1-5])级|l(?:evel)?([1-5]))(?:部门|组织|团队|机构|department|team|org)$|^(?:部门|组织|团队|department|team|org)(?:level|l)([1-5])$/u;

/** How deep the teams of a column stand: 一级部门 → 1, Department level 2 → 2; null = its heading does not say. */
export function teamLevel(header: string): number | null {
  const level = LEVEL.exec(foldHeader(header))
    ?.slice(1)
    .find((found) => found !== undefined);
  if (level === undefined) return null;
  return Number(level) || '一二三四五'.indexOf(level) + 1;
}
