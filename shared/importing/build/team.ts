import { note } from '../cell';
import { foldName } from '../fold';
import { answerOf } from '../parse/answers';
import { neededText, readText } from '../readers';
import type { TeamRecord } from '../records';
import type { References } from '../references';
import type { Row } from '../row';
import { teamPath } from '../team-path';

export function buildTeam(row: Row, { teams }: References): TeamRecord | null {
  const text = neededText(row, 'name', 120);
  const { name, above } = teamIn(text, teams);
  const parent = readText(row, 'parent', 120) || above;
  if (name !== text) row.note('name', note('teamOfPath', { team: name, parent }), 'warning');
  noteClosed(row);
  if (name !== '' && foldName(name) === foldName(parent)) row.note('parent', note('teamInItself'), 'error');
  const record = {
    name,
    ...(row.has('code') && { code: readText(row, 'code', 64) }),
    ...(row.has('manager') && { manager: managerOf(row) }),
    ...(row.has('region') && { region: readText(row, 'region', 120) }),
    ...((row.has('parent') || above !== '') && { parent }),
  };
  return row.sound ? record : null;
}

/** 销售中心/华东大区/华东一组 is the last of them; of two, the first must be a team already: a name may hold such a sign. */
export function teamIn(text: string, teams: References['teams']): { readonly name: string; readonly above: string } {
  const way = teamPath(text);
  const [above, name] = way.slice(-2);
  const isWay = way.length > 2 || (way.length === 2 && teams.has(foldName(above)));
  return isWay ? { name, above } : { name: text, above: '' };
}

const CLOSED =
  /(?<![未没非])(?:停用|禁用|撤销|解散|关闭|注销|撤并)|^否$|^0$|^false$|\b(?:inactive|disabled|closed|dissolved|no)\b/iu;
const CLOSED_SAID = /(?<![未没非])(?:停用|禁用|撤销)|\b(?:inactive|disabled)\b/iu;

/** There are no teams that were closed: whoever brings one in is to know it. */
function noteClosed(row: Row): void {
  const [status, closed] = [row.text('status'), row.text('closed')];
  if (CLOSED.test(status)) row.note('status', note('teamClosed', { status }), 'warning');
  else if (answerOf(closed) === 'yes' || CLOSED_SAID.test(closed))
    row.note('closed', note('teamClosed', { status: closed }), 'warning');
}

const REMARK = /^(.*\S)\s*[(（【[]([^()（）【】[\]\d]*)[)）】\]]$/u;

/** 李四(代) is 李四; what holds figures may be a code. */
function managerOf(row: Row): string {
  const text = readText(row, 'manager', 120);
  const [, name, remark] = REMARK.exec(text) ?? [];
  if (name === undefined) return text;
  row.note('manager', note('repRemark', { remark }), 'warning');
  return name;
}
