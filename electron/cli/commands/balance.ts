import { BalanceMeasure, BalanceSettings, type WorkspaceSettings } from '@shared/model/settings';
import { readSettings } from '@electron/usecases/effective-settings';
import type { Args } from '../args';
import type { Command } from '../command';
import { balanceFigures } from '../figures/balance-figures';
import { balanceLines } from '../figures/balance-lines';
import { planOrActive } from '../pick/plan';
import { share } from '../share';

export const balanceCommand: Command = {
  name: 'balance',
  synopsis: ['[--plan PLAN] [--measure MEASURE] [--target TARGET] [--band SHARE]'],
  options: ['plan', 'measure', 'target', 'band'],
  operands: 0,
  json: '{ plan, measure, unit, target, band, rows: [{ key, name, rep, repName, units, accounts, value, target, deviation, inBand, excess, byMaturity, dissimilarity, parts, utilisation }], totals, matrix: { maturities, rows: [{ key, name, values, shares }], plan }, scoreFormula }',
  workspace: 'opens',
  run: async ({ session, locale }, args) => {
    const { db, cache } = session.require();
    const meta = await planOrActive(session, args.value('plan'));
    const plan = await cache.plan(meta.id);
    const stored = await readSettings(db);
    const settings = { ...stored, balance: balanceSettings(stored, args) };
    const figures = balanceFigures(plan, settings, locale);
    return { value: figures, text: () => balanceLines(figures, locale) };
  },
};

/** The workspace's, and over them what was said here; nothing of it is kept. */
function balanceSettings({ balance }: WorkspaceSettings, args: Args): BalanceSettings {
  const { target } = BalanceSettings.shape;
  return {
    ...balance,
    measure: BalanceMeasure.parse(args.value('measure') ?? balance.measure),
    target: target.parse(args.value('target') ?? balance.target),
    band: args.has('band') ? share(args.need('band')) : balance.band,
  };
}
