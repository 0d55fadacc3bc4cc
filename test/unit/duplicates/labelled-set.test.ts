import { describe, expect, it } from 'vitest';
import { detectDuplicates } from '@shared/duplicates/detect';
import { PlaceBook } from '@shared/duplicates/place-book';
import { defaultSettings } from '@shared/rules/default-settings';
import { cityPlaces } from './support/cities';
import { makeLabelledSet } from './support/labelled-set';

const BASE_COMPANIES = 2400;
const DEFAULT_BANDS = defaultSettings('2026-01-01').duplicates;

describe('duplicates in a labelled set', () => {
  it.each([1949, 2024, 31])('are found and nothing else is (seed %i)', (seed) => {
    const { accounts, companyOf, truePairs } = makeLabelledSet(seed, BASE_COMPANIES);
    const { pairs } = detectDuplicates(accounts, {
      book: new PlaceBook(cityPlaces()),
      least: 0,
      only: null,
      progress: () => undefined,
    });
    const isTrue = ({ a, b }: { a: number; b: number }): boolean => companyOf[a - 1] === companyOf[b - 1];
    for (const band of ['sure', 'likely', 'possible'] as const) {
      const found = pairs.filter((pair) => pair.score >= DEFAULT_BANDS[band]);
      const right = found.filter(isTrue).length;
      const [precision, recall] = [right / found.length, right / truePairs];
      // oxlint-disable-next-line no-console -- the figures are the point
      console.info(
        `seed ${seed}, ${accounts.length} accounts, ${truePairs} true pairs, from "${band}" (${DEFAULT_BANDS[band]}): ` +
          `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      );
      if (band === 'sure') expect(precision).toBeGreaterThanOrEqual(0.99);
      if (band === 'likely') {
        expect(precision).toBeGreaterThanOrEqual(0.95);
        expect(recall).toBeGreaterThanOrEqual(0.9);
      }
    }
  });
});
