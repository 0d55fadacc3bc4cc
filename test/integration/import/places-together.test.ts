import { describe, expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace } from './support/workspace';

type Read = readonly [cell: string, around: string, units: readonly string[], said: readonly string[]];

/** What a file of one territory a row makes of each cell. */
async function readCells(map: string, regions: readonly string[], head: string, cells: readonly Read[]) {
  const workspace = await newWorkspace(map, regions);
  const read: Read[] = [];
  for (const [cell, around] of cells) {
    const file = csv(workspace, 't.csv', head, `A,"${cell}","${around}"`);
    const { report } = await importFile(workspace, file, 'territories', { mode: 'preview' });
    const sample = report.resultSample[0]?.cells.find(({ as }) => as === 'unit')?.value ?? [];
    const said = report.problems.map(({ code, params }) => `${code} ${String(params.unit ?? params.place)}`);
    read.push([cell, around, [sample].flat().map(String), said]);
  }
  return read;
}

describe('places together in one cell of a territory', () => {
  it('are each one in English, however they are joined', async () => {
    const cells: readonly Read[] = [
      ['Harris & Fort Bend', 'TX', ['48201', '48157'], []],
      ['Harris, Dallas and Tarrant', 'TX', ['48201', '48113', '48439'], []],
      ['Travis, Hays + Comal', 'TX', ['48453', '48209', '48091'], []],
      ['Bexar - Guadalupe', 'TX', ['48029', '48187'], []],
      ['Fort Bend Harris', 'TX', ['48157', '48201'], []],
      ['Dallas & Tarrant Counties', 'TX', ['48113', '48439'], []],
      ['Lewis and Clark', 'MT', ['30049'], []],
      ['Lewis & Clark', '', ['30049'], []],
      ['King and Queen and Essex', 'VA', ['51097', '51057'], []],
      ['All of Harris County', 'TX', ['48201'], []],
      ['Harris and Nowhere', 'TX', [], ['unknownUnit Nowhere']],
      ['Harris, Nowhere, TX', '', [], ['unknownUnit Nowhere']],
    ];
    expect(await readCells('us-counties', ['48', '51', '30'], 'Territory,Counties,State', cells)).toEqual(cells);
  });

  it('are each one in Chinese, and a name that holds such a word is one', async () => {
    const cells: readonly Read[] = [
      ['杭州和宁波', '', ['330100', '330200'], []],
      ['苏州及无锡', '', ['320500', '320200'], []],
      ['苏州与无锡', '', ['320500', '320200'], []],
      ['杭州—宁波', '', ['330100', '330200'], []],
      ['温州 台州 丽水', '', ['330300', '331000', '331100'], []],
      ['杭州、宁波和温州', '', ['330100', '330200', '330300'], []],
      ['和田和喀什', '', ['653200', '653100'], []],
      ['和田', '', ['653200'], []],
      ['延边和吉林市', '', ['222400', '220200'], []],
      ['吉林省、延边', '', ['222400'], []],
      ['苏州 Suzhou', '', ['320500'], []],
      ['320500 苏州市', '', ['320500'], []],
      ['杭州和不知何处', '', [], ['unknownUnit 不知何处']],
    ];
    expect(await readCells('china-prefectures', ['22', '32', '33', '65'], '区域,城市,省份', cells)).toEqual(cells);
  });

  it('are told apart in their city too', async () => {
    const cells: readonly Read[] = [
      ['余杭区、萧山区', '', ['330110', '330109'], []],
      ['和平区和河西区', '', ['120101', '120103'], []],
      ['杭州市余杭区、萧山区', '', ['330110', '330109'], []],
      ['天津和平区', '', ['120101'], []],
    ];
    expect(await readCells('china-counties', ['12', '33'], '区域,区县,省份', cells)).toEqual(cells);
  });

  it('are never left out without a word', async () => {
    const cells: readonly Read[] = [
      ['Cook (north of I-290)', 'IL', ['17031'], ['partOfUnit Illinois Cook (17031)']],
      ['King and Queen', '', [], ['outsideField King and Queen']],
      ['Los Angeles - north', 'CA', ['06037'], ['partOfUnit California Los Angeles (06037)']],
      ['Cook County, IL (north)', '', ['17031'], ['partOfUnit Illinois Cook (17031)']],
    ];
    expect(await readCells('us-counties', ['06', '17'], 'Territory,Counties,State', cells)).toEqual(cells);
  });

  it('may stand before the state they are in', async () => {
    const cells: readonly Read[] = [
      ['Lake County, McHenry County, IL', '', ['17097', '17111'], []],
      ['Cook, DuPage and Lake, IL', '', ['17031', '17043', '17097'], []],
      ['Cook, DuPage, Illinois, Bergen, NJ', '', ['17031', '17043', '34003'], []],
      ['Cook, IL, NJ', '', [], ['placeTooCoarse IL']],
      ['Nowhere, Cook, IL', '', [], ['unknownUnit Nowhere']],
    ];
    expect(await readCells('us-counties', ['17', '34'], 'Territory,Counties,State', cells)).toEqual(cells);
  });

  it('may stand behind the place around them', async () => {
    const cells: readonly Read[] = [
      ['TX: Harris; Dallas; Tarrant', '', ['48201', '48113', '48439'], []],
      ['TX: Harris, Dallas; GA: Fulton, Cobb', '', ['48201', '48113', '13121', '13067'], []],
      ['TX: Harris; Nowhere', '', [], ['unknownUnit Nowhere']],
      ['Harris Co.', 'TX', ['48201'], []],
      ['HARRIS CO. & DALLAS CO.', 'TX', ['48201', '48113'], []],
    ];
    expect(await readCells('us-counties', ['48', '13'], 'Territory,Counties,State', cells)).toEqual(cells);
    const states = await readCells('us-counties', ['48', '13'], 'Territory,Counties,State', [
      ['Texas', '', [], []],
      ['Georgia: all', '', [], []],
    ]);
    expect(states.map(([, , units, said]) => [units.length, said])).toEqual([
      [254, ['unitsOfPlace Texas']],
      [159, ['unitsOfPlace Georgia']],
    ]);
  });

  it('may be all but some, and all of the provinces where there is no city', async () => {
    const counted = await readCells('china-prefectures', ['11', '12', '33'], '区域,城市,省份', [
      ['浙江（杭州、宁波除外）', '', [], []],
      ['浙江(杭州除外)', '', [], []],
      ['浙江，杭州除外', '', [], []],
      ['杭州除外', '浙江', [], []],
      ['浙江除外', '', [], []],
      ['杭州（余杭、萧山除外）', '', [], []],
      ['', '北京、天津、浙江', [], []],
      ['', '火星', [], []],
      ['', '', [], []],
    ]);
    expect(counted.map(([, , units, said]) => [units.length, said.at(-1)])).toEqual([
      [9, 'unitsExcept undefined'],
      [10, 'unitsExcept undefined'],
      [10, 'unitsExcept undefined'],
      [10, 'unitsExcept undefined'],
      [0, 'exceptOfNothing 浙江'],
      [0, 'partNotWhole 杭州市 (330100)'],
      [13, 'unitsOfPlace 浙江'],
      [0, 'unknownUnit 火星'],
      [0, 'required '],
    ]);
  });
});

describe('a code beside the name of a unit', () => {
  it('counts where the name fails or says another, and is not needed where it does not', async () => {
    const workspace = await newWorkspace('us-counties', ['13', '48']);
    const lines = [
      'A,Harris,48201',
      'B,Dalas,48113',
      'C,Bexar,48453',
      'D,,48439',
      'E,"Hays, Comal",48209',
      'F,Collin,',
      'G,Denton,?',
      'H,Nowhere,',
    ];
    for (const head of ['Territory,County,FIPS', 'Territory,County,County FIPS', 'Territory,County,GEOID']) {
      const file = csv(workspace, 't.csv', head, ...lines);
      const { report } = await importFile(workspace, file, 'territories', { mode: 'preview' });
      const units = report.resultSample.map(({ cells }) => cells.find(({ as }) => as === 'unit')?.value);
      expect(units).toEqual(['48201', '48113', '48453', '48439', ['48209', '48091'], '48085', '48121', undefined]);
      expect(report.problems.map(({ row, code }) => [row, code])).toEqual([
        [3, 'codeDisagrees'],
        [4, 'codeDisagrees'],
        [9, 'unknownUnit'],
      ]);
    }
    const alone = csv(workspace, 'f.csv', 'Territory,FIPS', 'A,48201');
    expect((await importFile(workspace, alone, 'territories')).report.rows).toMatchObject({ accepted: 1 });
  });
});

describe('where one place is expected, two in a cell', () => {
  it('leave an account unplaced, and a figure of a market out', async () => {
    const workspace = await newWorkspace('china-prefectures', ['31', '33']);
    const accounts = csv(workspace, 'a.csv', '客户编号,公司,所在地', 'A1,甲,上海和杭州', 'A2,乙,上海市和平路3号');
    const { report } = await importFile(workspace, accounts, 'accounts');
    const placed = report.problems.map(({ row, code, severity, params }) => [row, code, severity, params.candidates]);
    const both = '上海市 (310000), 杭州市 (330100)';
    expect(placed).toEqual([[2, 'severalPlaces', 'warning', both]]);
    const units = 'select a.code, u.code from account a left join unit u on u.id = a.unit_id order by a.code';
    expect(workspace.session.require().sqlite.prepare(units).raw().all()).toEqual([
      ['A1', null],
      ['A2', '310000'],
    ]);
    const figures = csv(workspace, 'm.csv', '城市,年份,市场容量', '上海和杭州,2024,1', '杭州,2024,2');
    const market = await importFile(workspace, figures, 'market');
    expect(market.report.rows).toMatchObject({ accepted: 1, rejected: 1 });
    expect(market.report.problems).toMatchObject([{ row: 2, code: 'severalPlaces', severity: 'error' }]);
  });
});
