import type { PlacingReport } from '../contract/imports';
import type { PlacedBy } from '../model/account';
import type { Datum } from '../model/datum';
import type { DatumHint } from './datum-census';
import { LOW_CONFIDENCE } from './place-confidence';
import type { AccountRecord } from './records';

/** Counts how the accounts of one file found their place, and keeps where the first of them went. */
export class PlacingTally {
  readonly #counts: Partial<Record<PlacedBy, number>> = {};
  readonly #sample: PlacingReport['sample'] = [];
  #doubtful = 0;

  /** @param kept rows of the sample */
  constructor(
    private readonly kept: number,
    private readonly nameOf: (unit: string) => string,
  ) {}

  add(record: AccountRecord | null): void {
    const by = record?.placedBy;
    const confidence = record?.confidence ?? null;
    if (this.#sample.length < this.kept) {
      const unit = record?.unit ?? null;
      const place =
        by === undefined ? null : { unit, unitName: unit === null ? '' : this.nameOf(unit), by, confidence };
      this.#sample.push(place);
    }
    if (by === undefined) return;
    this.#counts[by] = (this.#counts[by] ?? 0) + 1;
    if (confidence !== null && confidence < LOW_CONFIDENCE) this.#doubtful++;
  }

  report(datum: Datum | null, suggested: DatumHint | null): PlacingReport {
    return { datum, suggested, counts: { ...this.#counts }, doubtful: this.#doubtful, sample: [...this.#sample] };
  }
}
