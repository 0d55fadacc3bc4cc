import { writeCsv } from './csv.mjs';

// biome-ignore format: a table
const TEAMS = [
  ['销售中心', 'T00', '何立群', '全国', ''],
  ['华东一部', 'T01', 'R01', '上海、江苏、浙江', '销售中心'],
  ['华东二部', 'T02', 'R10', '山东、安徽', '销售中心'],
  ['华中部', 'T03', 'R16', '湖北、湖南、江西', '销售中心'],
  ['华南部', 'T04', 'R23', '福建、广东、广西、海南', '销售中心'],
];

/** Managers are reps but for the head of all, who is none. */
export const writeTeams = () => writeCsv('teams.csv', ['团队名称', '团队编号', '负责人', '区域', '上级团队'], TEAMS);
