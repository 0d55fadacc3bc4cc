/** How long a search may go on. One step is one proposed move, or one node placed in a power diagram. */
export type Limit =
  | { readonly kind: 'steps'; readonly steps: number }
  /** Labelled as such wherever it is shown: the result depends on the machine and on what else it does. */
  | { readonly kind: 'seconds'; readonly seconds: number; readonly now: () => number };

/** Counts work against a limit. The search asks it for progress only, so both kinds of limit drive the same schedule. */
export class Meter {
  steps = 0;
  /** Chunks of work between two looks at progress: a clock costs as much as a hundred proposals. */
  readonly every: number;
  private readonly begin: number;

  constructor(private readonly limit: Limit) {
    this.every = limit.kind === 'seconds' ? 4 : 1;
    this.begin = limit.kind === 'seconds' ? limit.now() : 0;
  }

  spend(steps: number): void {
    this.steps += steps;
  }

  /** 0 at the start, 1 or more when the limit is used up. */
  progress(): number {
    const { limit } = this;
    return limit.kind === 'steps' ? this.steps / limit.steps : (limit.now() - this.begin) / limit.seconds;
  }
}
