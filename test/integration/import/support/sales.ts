import { csv } from './content';
import { importFile, newWorkspace, type OpenedWorkspace } from './workspace';

/** A workspace of Jiangsu with the accounts A1 and A2, for files of their sales. */
export async function withTwoAccounts(): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const file = csv(workspace, 'accounts.csv', '客户编号,公司', 'A1,苏州轴承', 'A2,无锡电机');
  await importFile(workspace, file, 'accounts');
  return workspace;
}

/** Account, period and amount of every sale that is not zero. */
export function salesOf(workspace: OpenedWorkspace): unknown[] {
  return workspace.session
    .require()
    .sqlite.prepare(
      'select code, period, amount from sale join account on account.id = account_id where amount <> 0 order by code, period',
    )
    .raw()
    .all();
}
