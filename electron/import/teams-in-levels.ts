import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { namesTeamPath, teamLevel, teamPath } from '@shared/importing/team-path';
import type { Source } from './source';

const TEAM = /^(?:所属|销售)?(?:部门|团队|小组|组织)(?:名称)?$|^(?:sales)?(?:team|department|group)(?:name)?$/u;
const PARENT = /上级|父|parent|reportsto/u;

/**
 * Teams by their levels, as 一级部门 | 二级部门 | 三级部门, or by the way to them, as 部门路径, have columns added behind all others: the
 * team is the deepest that a row names, and the one above it its parent.
 */
export function withTeamsInLevels(source: Source): Source {
  const { headers } = source;
  const columns = columnsOf(headers);
  if (columns.length === 0) return source;
  const folded = headers.map(foldHeader);
  const added = [
    ...(folded.some((header) => TEAM.test(header)) ? [] : [{ header: '部门', up: 1 }]),
    ...(folded.some((header) => PARENT.test(header)) ? [] : [{ header: '上级部门', up: 2 }]),
  ];
  const told = note('teamsInLevels', { columns: columns.map((at) => headers[at]).join(', ') });
  return {
    ...source,
    headers: [...headers, ...added.map(({ header }) => header)],
    notes: added.length === 0 ? source.notes : [...source.notes, told],
    *rows() {
      for (const row of source.rows()) {
        const own = headers.map((_, at) => row.cells[at] ?? '');
        const way = columns.flatMap((at) => (columns.length > 1 ? own[at].trim() || [] : teamPath(own[at])));
        const teams = added.map(({ up }) => way.at(-up) ?? '');
        yield { ...row, cells: [...own, ...teams, ...row.cells.slice(headers.length)] };
      }
    },
  };
}

/** The highest level first; else the one column of ways. */
function columnsOf(headers: readonly string[]): readonly number[] {
  const levels = headers.flatMap((header, at) => {
    const level = teamLevel(header);
    return level === null ? [] : [{ at, level }];
  });
  if (levels.length > 1) return levels.toSorted((a, b) => a.level - b.level).map(({ at }) => at);
  const path = headers.findIndex(namesTeamPath);
  return path < 0 ? [] : [path];
}
