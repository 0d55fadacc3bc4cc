import { RepCode, UnitCode } from '@shared/model/ids';
import { OptimiseWishes } from '@shared/model/optimise-wishes';
import type { BalanceMeasure, BalanceSettings } from '@shared/model/settings';
import { plainWishes, type Preset, presetWishes } from '@shared/optimise/presets';
import type { PlanState } from '@electron/usecases/plan-state';
import type { Args } from '../args';
import { checked } from '../checked';
import { whole } from '../commands/optimise-limit';
import { repByCode, unitsByCode } from '../pick/positions';
import { findTerritory } from '../pick/territory';
import { share } from '../share';
import { UsageError } from '../usage-error';
import { repCap, territoryLimit, weighedMeasure, weight } from './wish-words';
import { readWishes } from './wishes-file';

/** Options that say what is wished of territories. */
export const WISH_OPTIONS = [
  'preset',
  'rep',
  'territory',
  'into',
  'wishes',
  'k',
  'measure',
  'measures',
  'target',
  'scope',
  'concerned',
  'contiguity',
  'homes',
  'weights',
  'mix',
  'cap-rep',
  'limit',
  'lock',
] as const;

/**
 * What the page begins with, then the file of wishes, then the preset, then what is said here; each over those before.
 * @throws UsageError, DomainError of a rep, a unit or a territory that is not there
 */
export async function wishesOf(
  args: Args,
  { ground, snapshot }: Pick<PlanState, 'ground' | 'snapshot'>,
  balance: BalanceSettings,
): Promise<OptimiseWishes> {
  const file = args.value('wishes');
  const begun = { ...plainWishes(balance), ...(file === undefined ? {} : await readWishes(file)) };
  const preset = presetOf(args, { ground, snapshot });
  const { index, field } = ground;
  const filled = preset ? presetWishes(begun, snapshot.territories, field.reps.code.length, preset) : begun;
  return { ...filled, ...saidWishes(args, { ground, snapshot }, filled, balance), lockedUnits: locked() };

  function locked(): UnitCode[] {
    const said = unitsByCode(index, args.list('lock')).map((unit) => UnitCode.parse(field.units.code[unit]));
    return [...new Set([...filled.lockedUnits, ...said])];
  }
}

function saidWishes(
  args: Args,
  { ground, snapshot }: Pick<PlanState, 'ground' | 'snapshot'>,
  { caps, weights }: OptimiseWishes,
  balance: BalanceSettings,
): Partial<OptimiseWishes> {
  args.oneOf('measure', 'measures');
  const { shape } = OptimiseWishes;
  const said: Partial<OptimiseWishes> = {};
  if (args.has('measure')) said.measures = measuresOf(args.need('measure') as BalanceMeasure, balance);
  if (args.has('measures')) said.measures = args.list('measures').map(weighedMeasure);
  if (args.has('band')) said.band = share(args.need('band'), 'band', shape.band);
  if (args.has('target')) said.target = checked(shape.target, 'target', args.need('target'));
  if (args.has('k')) said.count = args.value('k') === 'existing' ? null : whole(args, 'k', 1, 2000);
  if (args.has('scope')) said.scope = checked(shape.scope.unwrap(), 'scope', args.need('scope'));
  if (args.has('concerned')) said.concerned = args.list('concerned').map((name) => findTerritory(snapshot, name).key);
  if (args.has('contiguity')) said.contiguity = checked(shape.contiguity, 'contiguity', args.need('contiguity'));
  if (args.has('homes')) said.homes = checked(shape.homes, 'homes', args.need('homes'));
  if (args.has('mix')) said.mix = checked(shape.mix.unwrap(), 'mix', args.need('mix'));
  if (args.has('weights'))
    said.weights = args.list('weights').reduce((all, one) => ({ ...all, ...weight(one) }), weights);
  if (args.has('limit')) {
    said.limits = args.list('limit').map((one) => {
      const { territory, ...limit } = territoryLimit(one);
      return { ...limit, territory: findTerritory(snapshot, territory).key };
    });
  }
  const byRep = args.list('cap-rep').map(repCap);
  for (const { rep } of byRep) repByCode(ground.index, rep);
  const cap = (option: 'cap-accounts' | 'cap-revenue', now: number | null): number | null =>
    args.has(option) ? share(args.need(option), option, shape.caps.shape.accountShare.unwrap()) : now;
  said.caps = {
    revenueShare: cap('cap-revenue', caps.revenueShare),
    accountShare: cap('cap-accounts', caps.accountShare),
    byRep: byRep.length > 0 ? byRep : caps.byRep,
  };
  if (args.has('seed')) said.seed = whole(args, 'seed', 0, 2_147_483_647);
  return said;
}

/** The measure named, else the workspace's own; the index stands for what it weighs. */
export function measuresOf(measure: BalanceMeasure, balance: BalanceSettings): OptimiseWishes['measures'] {
  return plainWishes({ ...balance, measure }).measures;
}

/** @throws UsageError when the preset needs somebody who is not named */
function presetOf(args: Args, { ground, snapshot }: Pick<PlanState, 'ground' | 'snapshot'>): Preset | null {
  const kind = args.value('preset');
  const only = (option: 'rep' | 'territory' | 'into', kinds: readonly string[]): void => {
    if (args.has(option) && !kinds.includes(kind ?? '')) {
      throw new UsageError('onlyWith', { option: `--${option}`, other: `--preset ${kinds.join(' | ')}` });
    }
  };
  only('rep', ['hire', 'absorb']);
  only('territory', ['merge']);
  only('into', ['merge']);
  const rep = (): RepCode => RepCode.parse(ground.field.reps.code[repByCode(ground.index, args.need('rep'))]);
  switch (kind) {
    case 'fair':
    case 'repair':
      return { kind };
    case 'hire':
      return { kind, rep: args.has('rep') ? rep() : null };
    case 'absorb':
      return { kind: 'leave', rep: rep() };
    case 'merge': {
      const [territory, into] = (['territory', 'into'] as const).map((o) => findTerritory(snapshot, args.need(o)).key);
      return { kind, territory, into };
    }
    default:
      return null;
  }
}
