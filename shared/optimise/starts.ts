import type { Model } from './model';
import { loadOfNodes, newSites, PowerDiagram, type Sites } from './power-diagram';
import type { Rng } from './rng';
import { farNode, relocate, resetSteps, scatter } from './sites';

/** Rounds of a draw from scratch, and of one that begins at known sites. */
const ROUNDS = 12;
const ROUNDS_AGAIN = 8;
const PASSES = 10;
const LAST_PASSES = 30;
/** Steps a draw is booked as, a node: it takes about as long as this many proposed moves. */
const STEPS_A_NODE = 20;
/** Draws whose cost differs by less than this are taken for the same plan. */
const ALIKE = 0.0005;

export interface Start {
  readonly cost: number;
  readonly assigned: Int32Array;
  readonly sites: Sites;
}

/** Draws new plans as balanced power diagrams and keeps the best few that differ. */
export class Starts {
  /** Best first. */
  readonly kept: Start[] = [];
  drawn = 0;
  private readonly trial: Int32Array;
  private readonly nodes: Int32Array;
  private readonly territories: Int32Array;
  private readonly diagram: PowerDiagram;

  /** @param keep how many plans to keep at most */
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

  /** More draws than this hardly ever find a better plan. */
  get enough(): boolean {
    return this.drawn >= 10 + 2 * this.territories.length;
  }

  /**
   * One more draw: the first from scratch, then the best one with one site put elsewhere. Yields every few passes; returns the steps it took. Told
   * to stop it ends with the diagram it has.
   */
  *draw(): Generator<void, number, 'stop' | undefined> {
    const { model, territories, nodes, rng, diagram, trial } = this;
    this.drawn++;
    if (territories.length === 0 || nodes.length === 0) {
      this.keepStart({ cost: 0, assigned: trial.slice(), sites: newSites(model.k) });
      return 1;
    }
    const sites = newSites(model.k);
    const best = this.kept.at(0);
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
    const { kept } = this;
    const twin = kept.findIndex((s) => Math.abs(s.cost - start.cost) <= ALIKE * s.cost);
    if (twin >= 0) {
      if (start.cost >= kept[twin].cost) return;
      kept.splice(twin, 1);
    }
    kept.push(start);
    kept.sort((a, b) => a.cost - b.cost);
    if (kept.length > this.keep) kept.pop();
  }
}
