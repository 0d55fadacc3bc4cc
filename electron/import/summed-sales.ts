import { recipeOf } from '@shared/importing/build/build';
import type { SaleRow } from '@shared/importing/records';
import type { Stage, Staged } from './stage';

interface Sum {
  readonly row: SaleRow;
  readonly period: string;
  cents: number;
}

/** Sales as ledgers have them, a row an order or a product: what a file says of one figure is added up before it is written. */
export class SummedSales implements Stage<'sales'> {
  readonly isFull = false;
  readonly #sums = new Map<string, Sum>();

  constructor(private readonly stage: Stage<'sales'>) {}

  add(row: SaleRow): void {
    const keys = recipeOf('sales').keys(row);
    for (const [i, { period, amount }] of row.sales.entries()) {
      const sum = this.#sums.get(keys[i]);
      const cents = Math.round(amount * 100);
      if (sum) sum.cents += cents;
      else this.#sums.set(keys[i], { row, period, cents });
    }
  }

  async flush(): Promise<void> {}

  async finish(): Promise<Staged> {
    for (const { row, period, cents } of this.#sums.values()) {
      this.stage.add({ ...row, sales: [{ period, amount: cents / 100 }] });
      if (this.stage.isFull) await this.stage.flush();
    }
    this.#sums.clear();
    return this.stage.finish();
  }
}
