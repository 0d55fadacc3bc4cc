import { expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace } from './support/workspace';

it.each([
  ['us-counties', ['25', '04'], 'Name,City,State/Province', ['Tom,Boston,MA', 'Ann,Phoenix,AZ'], ['25025', '04013']],
  ['china-prefectures', ['32'], '姓名,所在省份,常驻城市', ['李娜,江苏,无锡', '王伟,江苏省,昆山'], ['320200', '320500']],
])('homes in %s are in the town named, in the province beside it', async (map, regions, head, rows, homes) => {
  const workspace = await newWorkspace(map, regions);
  const { report } = await importFile(workspace, csv(workspace, 'r.csv', head, ...rows), 'reps', { mode: 'preview' });
  expect(report.resultSample.map(({ cells }) => cells.find(({ field }) => field === 'homePlace')?.value)).toEqual(
    homes,
  );
  expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['repCodeIsName', 'homeFromPlace']));
});
