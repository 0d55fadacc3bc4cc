import { describe, expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

function rows(workspace: OpenedWorkspace, query: string): unknown[] {
  return workspace.session.require().sqlite.prepare(query).raw().all();
}

async function withReps(): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟', '012,李娜'), 'reps');
  return workspace;
}

describe('names as lists have them', () => {
  it('in two columns are joined, in the order of their language', async () => {
    const workspace = await withReps();
    await importFile(workspace, csv(workspace, 'a.csv', '客户编号,公司', 'A1,苏州轴承'), 'accounts');
    const english = csv(workspace, 'c.csv', 'Account ID,First Name,Last Name,Title', 'A1,Jane,Doe,CFO', 'A1,,Patel,');
    const { report } = await importFile(workspace, english, 'contacts');
    expect(report.headers).toEqual(['Account ID', 'First Name', 'Last Name', 'Title', 'Full name']);
    await importFile(workspace, csv(workspace, 'd.csv', '客户编号,姓,名', 'A1,欧阳,娜娜'), 'contacts');
    for (const head of ['Last,First', '联系人姓,联系人名', '姓氏,名字', 'Contact Last Name,Contact First Name']) {
      const { report: whose } = await importFile(
        workspace,
        csv(workspace, 'e.csv', `客户编号,${head}`, 'A1,司马,光'),
        'contacts',
      );
      expect(whose.resultSample[0].cells).toContainEqual({ field: 'name', as: 'text', value: '司马光' });
    }
    const names = rows(workspace, 'select name from contact order by id');
    expect(names).toEqual([['Jane Doe'], ['Patel'], ['欧阳娜娜'], ['司马光']]);
    await importFile(workspace, csv(workspace, 'r2.csv', 'Employee ID,First Name,Last Name', 'E1,Ann,Lee'), 'reps');
    expect(rows(workspace, "select name from rep where code = 'E1'")).toEqual([['Ann Lee']]);
  });

  it('are left alone where a column has the whole name', async () => {
    const workspace = await withReps();
    const list = csv(workspace, 'r2.csv', 'Employee ID,First Name,Last Name,Full Name', 'E1,Ann,Lee,Annie Lee');
    const { report } = await importFile(workspace, list, 'reps');
    expect(report.headers).toHaveLength(4);
    expect(rows(workspace, "select name from rep where code = 'E1'")).toEqual([['Annie Lee']]);
  });

  it('of owners may be spaced out, stand beside their code or have a remark, which is told', async () => {
    const workspace = await withReps();
    const lines = ['客户编号,公司,负责人', 'A1,甲,李 娜', 'A2,乙,012 李娜', 'A3,丙,张伟（华东一区）', 'A4,丁,012 张伟'];
    const { report } = await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts');
    const owners = 'select a.code, r.code from account a join rep r on r.id = a.present_owner_id order by a.code';
    expect(rows(workspace, owners)).toEqual([
      ['A1', '012'],
      ['A2', '012'],
      ['A3', '007'],
    ]);
    const told = report.problems.filter(({ code }) => code !== 'unplaced').map(({ row, code }) => [row, code]);
    expect(told).toEqual([
      [4, 'repRemark'],
      [5, 'unknownRep'],
    ]);
  });

  it('of two people in one cell are told apart, and those unknown by themselves', async () => {
    const workspace = await withReps();
    const lines = ['客户编号,公司,负责人', 'A1,甲,张伟/李娜', 'A2,乙,张伟、赵六', 'A3,丙,"钱七 & 孙八"'];
    const { report } = await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts', { mode: 'preview' });
    const told = report.problems.filter(({ code }) => code !== 'unplaced');
    expect(told.map(({ row, code, params }) => [row, code, params.reps ?? params.rep])).toEqual([
      [2, 'severalReps', '张伟, 李娜'],
      [3, 'unknownRep', '赵六'],
      [4, 'unknownRep', '钱七'],
      [4, 'unknownRep', '孙八'],
    ]);
  });

  it('in part are taken for the only one they fit, which is told; of a handover nobody is', async () => {
    const workspace = await withReps();
    await importFile(workspace, csv(workspace, 'a.csv', '客户编号,公司', 'A1,苏州轴承'), 'accounts');
    const names = ['张经理', '张伟->李娜', '张伟→李娜', '张伟改李娜', '赵经理', '张伟/李娜'];
    const lines = names.map((name, i) => `A1,${name},2024-01-0${i + 1},拜访`);
    const file = csv(workspace, 'v.csv', '客户编号,跟进人,时间,类型', ...lines);
    const { report } = await importFile(workspace, file, 'activities', { mode: 'preview' });
    expect(
      report.problems.map(({ row, code, severity, params }) => [row, code, severity, Object.values(params)]),
    ).toEqual([
      [2, 'repGuessed', 'warning', ['张伟 (007)']],
      [3, 'repHandover', 'error', ['张伟', '李娜']],
      [4, 'repHandover', 'error', ['张伟', '李娜']],
      [5, 'repHandover', 'error', ['张伟', '李娜']],
      [6, 'unknownRep', 'error', ['赵经理']],
      [7, 'severalPeople', 'error', ['张伟, 李娜']],
    ]);
  });

  it('of accounts may lack their legal form, which is told; where several are like it, those are named', async () => {
    const workspace = await withReps();
    const known = ['A1,Acme Corp', 'A2,苏州恒锐股份有限公司', 'A3,苏州恒锐有限责任公司'];
    await importFile(workspace, csv(workspace, 'a.csv', '客户编号,公司', ...known), 'accounts');
    const lines = ['ACME CORP.,张伟', '苏州恒锐,张伟', '无名,张伟'];
    const { report } = await importFile(workspace, csv(workspace, 'o.csv', '客户名称,负责人', ...lines), 'owners');
    expect(
      report.problems.map(({ row, code, severity, params }) => [row, code, severity, Object.values(params)]),
    ).toEqual([
      [2, 'accountGuessed', 'warning', ['Acme Corp (A1)']],
      [3, 'accountsLike', 'error', ['苏州恒锐', '苏州恒锐股份有限公司 (A2), 苏州恒锐有限责任公司 (A3)']],
      [4, 'unknownAccount', 'error', ['无名']],
    ]);
    expect(rows(workspace, 'select code from account where present_owner_id is not null')).toEqual([['A1']]);
  });

  it('of a rep without a code are the same spaced out', async () => {
    const workspace = await withReps();
    const { report } = await importFile(workspace, csv(workspace, 'r2.csv', '姓名,产能', '李 娜,80'), 'reps');
    expect(report.effect).toMatchObject({ added: 0, changed: 1 });
    expect(rows(workspace, 'select code, name from rep order by code')).toEqual([
      ['007', '张伟'],
      ['012', '李娜'],
    ]);
  });

  it('of people who have left are told, as they come in like all others', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const lines = ['工号,姓名,在职状态', '1,张伟,在职', '2,李娜,离职', '3,Bo Chen,Terminated', '4,王强,未离职'];
    const { report } = await importFile(workspace, csv(workspace, 'r.csv', ...lines), 'reps');
    expect(report.rows).toMatchObject({ accepted: 4, warned: 2 });
    const told = report.problems.map(({ row, code, params }) => [row, code, params.status]);
    expect(told).toEqual([
      [3, 'repLeft', '离职'],
      [4, 'repLeft', 'Terminated'],
    ]);
  });

  it.each(['离职日期', '离岗日期', '离职时间', 'Termination Date', 'Last day', 'End Date'])(
    'of people whose %s is over are told, too',
    async (heading) => {
      const workspace = await newWorkspace('china-prefectures', ['32']);
      const days = ['2024-12-31', '', '2099-01-31', '至今', '9999-12-31'];
      const lines = days.map((day, i) => `张伟${i},2019-03-01,${day}`);
      const file = csv(workspace, 'r.csv', `姓名,入职日期,${heading}`, ...lines);
      const { report } = await importFile(workspace, file, 'reps');
      expect(report.rows).toMatchObject({ accepted: 5, warned: 1 });
      const told = report.problems.flatMap(({ row, code, params }) => (row > 0 ? [[row, code, params.status]] : []));
      expect(told).toEqual([[2, 'repLeft', '2024-12-31']]);
    },
  );

  it('of posts to be filled and of two people are no rep', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const refused = ['空缺', '招聘中', '待招聘', '缺编', '空缺（苏州）', 'Vacant', 'TBH', 'Open req', 'Vacant - West'];
    const two = ['周九/吴十', 'Ann Lee & Bob Jones', '周九->吴十'];
    const kept = ['张伟', '周九/Sam Zhou', 'Hiring Lee', '缺一'];
    const names = [...refused, ...two, ...kept];
    const list = csv(workspace, 'r.csv', '工号,姓名', ...names.map((name, i) => `${i},${name}`));
    const { report } = await importFile(workspace, list, 'reps');
    expect(report.problems.map(({ code }) => code)).toEqual([
      ...refused.map(() => 'repVacant'),
      'severalPeople',
      'severalPeople',
      'repHandover',
    ]);
    expect(rows(workspace, 'select name from rep order by id')).toEqual(kept.map((name) => [name]));
  });

  it('of managers lose a remark, which is told', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const lines = ['团队,负责人', '东队,李四(代)', '西队,Bob Jones (acting)', '南队,王五(E12)', '北队,赵六'];
    const { report } = await importFile(workspace, csv(workspace, 't.csv', ...lines), 'teams');
    expect(report.problems.map(({ row, code, params }) => [row, code, params.remark])).toEqual([
      [2, 'repRemark', '代'],
      [3, 'repRemark', 'acting'],
    ]);
    expect(rows(workspace, 'select manager from team order by id')).toEqual([
      ['李四'],
      ['Bob Jones'],
      ['王五(E12)'],
      ['赵六'],
    ]);
  });
});
