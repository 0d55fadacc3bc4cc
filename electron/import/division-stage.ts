import { parse } from 'node:path';
import type { DivisionRecord } from '@shared/importing/records';
import type { DivisionRow } from '@shared/planning/division';
import { takeDivision } from '@electron/usecases/take-division';
import type { Db } from '@electron/workspace/schema';
import { followersToPlan } from './followers-to-plan';
import type { ImportInput } from './import-task';
import { ownersToPlan } from './owners-to-plan';
import type { Stage, Staged } from './stage';
import { planForDivision } from './target-plan';

/** A division becomes one change of a plan, so it is gathered whole first. */
export class DivisionStage implements Stage<'territories'> {
  readonly isFull = false;
  readonly #rows: DivisionRow[] = [];

  constructor(
    private readonly db: Db,
    private readonly input: ImportInput,
  ) {}

  add({ units, ...rest }: DivisionRecord): void {
    for (const unit of units) this.#rows.push({ unit, ...rest });
  }

  async flush(): Promise<void> {}

  async finish(): Promise<Staged> {
    const { db, input } = this;
    if (this.#rows.length === 0) return { effect: { added: 0, changed: 0, unchanged: 0 }, planId: null };
    const planId = await planForDivision(db, input.planId, parse(input.path).name, input.at);
    const label = { code: 'importDivision', params: { units: this.#rows.length } };
    const effect = await takeDivision(db, { planId, label, at: input.at }, this.#rows);
    await followersToPlan(db, planId, input);
    await ownersToPlan(db, planId, input);
    return { effect, planId };
  }
}
