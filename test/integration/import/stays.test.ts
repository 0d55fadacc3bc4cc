import { describe, expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

const FIRST = 'code,name,unit,lng,lat,phone';

async function placed(): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(
    workspace,
    csv(workspace, '客户.csv', FIRST, 'A1,甲,320500,120.62,31.32,1', 'A2,乙,320100,,,2'),
    'accounts',
  );
  return workspace;
}

function placeOf({ session }: OpenedWorkspace, code: string): unknown {
  return session
    .require()
    .sqlite.prepare(
      `select u.code as unit, a.lng, a.lat, a.placed_by, a.confidence, a.place_problem
      from account a left join unit u on u.id = a.unit_id where a.code = ?`,
    )
    .get(code);
}

function phoneOf({ session }: OpenedWorkspace, code: string): unknown {
  return session.require().sqlite.prepare('select phone from account where code = ?').pluck().get(code);
}

describe('an account that comes again without a position', () => {
  it.each([
    ['in a file that has no columns for places', 'code,name,phone', ['A1,甲,9', 'A2,乙,8', 'A9,新,7']],
    ['with the cells for its place left empty', FIRST, ['A1,甲,,,,9', 'A2,乙,,,,8', 'A9,新,,,,7']],
  ])('stays where it is, %s, and the report says so of it alone', async (_, head, lines) => {
    const workspace = await placed();
    const before = ['A1', 'A2'].map((code) => placeOf(workspace, code));
    expect(before).toMatchObject([
      { unit: '320500', lng: 120.62 },
      { unit: '320100', lng: null },
    ]);
    const file = csv(workspace, '客户.csv', head, ...lines);
    const { report: look } = await importFile(workspace, file, 'accounts', { mode: 'preview' });
    // Nothing to tell of those that are there: no unit they land in, no way it was found, no problem.
    expect(look.resultSample.slice(0, 2)).toMatchObject([
      { outcome: 'accepted', unit: null, problems: [] },
      { outcome: 'accepted', unit: null, problems: [] },
    ]);
    expect(look.placing?.sample.slice(0, 2)).toEqual([null, null]);
    // A new one has nowhere to stay.
    expect(look.resultSample[2]).toMatchObject({ outcome: 'warned', problems: [{ code: 'unplaced' }] });

    await importFile(workspace, file, 'accounts');
    expect(['A1', 'A2'].map((code) => placeOf(workspace, code))).toEqual(before);
    expect(['A1', 'A2'].map((code) => phoneOf(workspace, code))).toEqual(['9', '8']);
    expect(placeOf(workspace, 'A9')).toMatchObject({ unit: null });
  });
});
