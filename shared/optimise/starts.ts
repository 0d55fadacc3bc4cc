import type { Model } from './model';
import { loadOfNodes, newSites, PowerDiagram, type Sites } from './power-diagram';
import type { Rng } from './rng';
import { farNode, relocate, resetSteps, scatter } from './sites';

/** Rounds of a draw from scratch, and of one that begins at known sites. */
const ROUNDS = 12;
const ROUNDS_AGAIN = 8;
const PASSES = 10;
const LAST_PASSES = 30;
/** Draws of a family, and half as many as there are territories. */
const FAMILY = 10;
/** Steps a draw is booked as, a node: it takes about as long as this many proposed moves. */
const STEPS_A_NODE = 20;
/** Draws whose cost differs by less than this are taken for the same plan. */
const ALIKE = 0.0005;

export interface Start {
  readonly cost: number;
  readonly assigned: Int32Array;
  readonly sites: Sites;
}

/**
 * Draws new plans as balanced power diagrams, in families: each begins from scratch and goes on from the best it has. What a family has
 * come to says little about what becomes of it, so with time to spend there are several.
 */
export class Starts {
  /** Each best first; what differs hardly is kept once. */
  private readonly families: Start[][] = [[]];
  drawn = 0;
  /** Draws of the family at hand. */
  private own = 0;
  private readonly trial: Int32Array;
  private readonly nodes: Int32Array;
  private readonly territories: Int32Array;
  private readonly diagram: PowerDiagram;

  /** @param keep how many plans to keep of a family, and to give in all, at most */
  constructor(
    private readonly model: Model,
    private readonly rng: Rng,
    private readonly keep: number,
  ) {
    const { n, k, fixed, frozen } = model;
    this.trial = Int32Array.from(fixed);
    this.nodes = Int32Array.from({ length: n }, (_, u) => u).filter((u) => fixed[u] < 0 || frozen[fixed[u]] === 0);
    this.territories = Int32Array.from({ length: k }, (_, t) => t).filter((t) => frozen[t] === 0);
    this.diagram = new PowerDiagram(model, this.nodes, this.territories, loadOfNodes(model));
  }

  get none(): boolean {
    return this.families[0].length === 0;
  }

  /** Whether a family has had draws enough: more hardly ever find it a better plan. */
  get grown(): boolean {
    return this.own >= FAMILY + this.territories.length / 2;
  }

  get enough(): boolean {
    return this.grown && this.families.length >= this.keep;
  }

  /** Share of the time so far that will have been spent once one more family is as grown as this one. */
  get another(): number {
    return (this.families.length + 1) / this.families.length;
  }

  /** The next draw begins from scratch. */
  begin(): void {
    this.families.push([]);
    this.own = 0;
  }

  /** The best of every family, best first, then each family's second and so on, as far as they differ. */
  best(): readonly Start[] {
    const found: Start[] = [];
    for (let rank = 0; rank < this.keep; rank++) {
      const row = this.families.flatMap((family) => family.slice(rank, rank + 1)).sort((a, b) => a.cost - b.cost);
      for (const start of row) if (!found.some((other) => alike(other, start))) found.push(start);
    }
    return found.slice(0, this.keep);
  }

  /**
   * One more draw: a family's first from scratch, then its best one with one site put elsewhere. Yields every few passes; returns the steps it took. Told
   * to stop it ends with the diagram it has.
   */
  *draw(): Generator<void, number, 'stop' | undefined> {
    const { model, territories, nodes, rng, diagram, trial } = this;
    this.drawn++;
    this.own++;
    if (territories.length === 0 || nodes.length === 0) {
      this.keepStart({ cost: 0, assigned: trial.slice(), sites: newSites(model.k) });
      return 1;
    }
    const sites = newSites(model.k);
    const best = this.families[this.families.length - 1].at(0);
    if (!best) scatter(model, sites, nodes, territories, rng);
    else
      relocate(
        model,
        sites,
        best.sites,
        territories,
        farNode(model, nodes, best.assigned, best.sites, rng),
        best.assigned,
        rng,
      );
    diagram.scatter(sites, trial);
    const rounds = best ? ROUNDS_AGAIN : ROUNDS;
    for (let round = 0; round < rounds; round++) {
      resetSteps(sites, territories);
      const last = round === rounds - 1;
      if (yield* diagram.balance(sites, trial, last ? LAST_PASSES : PASSES, last ? 0.01 : 0.03)) break;
      if (!last) diagram.recentre(sites, trial, rng);
    }
    this.keepStart({ cost: diagram.cost(trial), assigned: trial.slice(), sites });
    return STEPS_A_NODE * nodes.length;
  }

  private keepStart(start: Start): void {
    const kept = this.families[this.families.length - 1];
    const twin = kept.findIndex((other) => alike(other, start));
    if (twin >= 0) {
      if (start.cost >= kept[twin].cost) return;
      kept.splice(twin, 1);
    }
    kept.push(start);
    kept.sort((a, b) => a.cost - b.cost);
    if (kept.length > this.keep) kept.pop();
  }
}

function alike(a: Start, b: Start): boolean {
  return Math.abs(a.cost - b.cost) <= ALIKE * a.cost;
}
