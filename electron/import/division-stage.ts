import { parse } from 'node:path';
import type { DivisionRecord } from '@shared/importing/records';
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
  readonly #records: DivisionRecord[] = [];

  constructor(
    private readonly db: Db,
    private readonly input: ImportInput,
  ) {}

  add(record: DivisionRecord): void {
    this.#records.push(record);
  }

  async flush(): Promise<void> {}

  async finish(): Promise<Staged> {
    const { db, input } = this;
    if (this.#records.length === 0) return { effect: { added: 0, changed: 0, unchanged: 0 }, planId: null };
    const planId = await planForDivision(db, input.planId, parse(input.path).name, input.at);
    const label = { code: 'importDivision', params: { units: this.#records.length } };
    const effect = await takeDivision(db, { planId, label, at: input.at }, this.#records);
    await followersToPlan(db, planId, input);
    await ownersToPlan(db, planId, input);
    return { effect, planId };
  }
}
