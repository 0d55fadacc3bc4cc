import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions } from '@shared/contract/imports';
import { DomainError } from '@shared/model/result';
import type { RowChecks } from '@electron/import/row-checks';
import { cutOf, ImportReview } from './import-review';

/** So many files are kept in mind; the one looked at longest ago goes first. */
const KEPT = 3;

/** The files being looked at, by their token. */
export class ImportReviews {
  readonly #reviews = new Map<string, ImportReview>();
  readonly #startChecks: () => RowChecks;
  readonly #folder: string;
  #count = 0;

  /** @param folder takes what checks find; whoever gives it clears it */
  constructor(startChecks: () => RowChecks, folder: string) {
    this.#startChecks = startChecks;
    this.#folder = folder;
  }

  /** The review of a file about to be checked; a new one when the file is cut otherwise than before. */
  begin(token: string, options: ImportOptions): ImportReview {
    const known = this.#reviews.get(token);
    const shape = cutOf(options);
    if (known?.shape === shape) return known;
    known?.close();
    const review = new ImportReview(shape, this.#startChecks());
    this.#reviews.delete(token);
    this.#reviews.set(token, review);
    for (const old of [...this.#reviews.keys()].slice(0, -KEPT)) this.drop(old);
    return review;
  }

  /** @throws DomainError `import.notChecked` */
  of(token: string): ImportReview {
    const review = this.#reviews.get(token);
    if (!review) throw new DomainError('import.notChecked');
    return review;
  }

  /** null when the file was never checked. */
  find(token: string): ImportReview | null {
    return this.#reviews.get(token) ?? null;
  }

  drop(token: string): void {
    this.#reviews.get(token)?.close();
    this.#reviews.delete(token);
  }

  /** Where the next check may put what it finds. */
  newPath(): string {
    mkdirSync(this.#folder, { recursive: true });
    return join(this.#folder, `findings-${++this.#count}.sqlite`);
  }
}
