import type { Locale } from '@shared/contract/app';
import { bandOf } from '@shared/duplicates/bands';
import type { Finding } from '@shared/duplicates/finding';
import { type Band, BANDS } from '@shared/model/bands';
import { cliTexts } from '@shared/texts/cli';
import { readPairDetails } from '@electron/store/duplicates/pair-details';
import { detect } from '@electron/usecases/duplicates/detect';
import { readSettings } from '@electron/usecases/effective-settings';
import type { Command } from '../command';
import { over, text } from '../text/figures';
import { table } from '../text/table';

interface Pair {
  readonly a: { readonly code: string; readonly name: string };
  readonly b: { readonly code: string; readonly name: string };
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly Finding[];
}

/** Looks, or looks again at what changed, and lists what is found; merging stays with people. */
export const duplicatesCommand: Command = {
  name: 'duplicates',
  synopsis: ['[--least BAND] [--rescan]'],
  options: ['least', 'rescan'],
  operands: 0,
  json: '[{ a: { code, name }, b: { code, name }, score, band, reasons: [{ code, weight, amount }] }]',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    await detect(session, tasks, args.has('rescan'));
    const { db } = session.require();
    const bands = (await readSettings(db)).duplicates;
    const least = BANDS.find((band) => band === args.value('least')) ?? 'possible';
    const pairs = (await readPairDetails(db, bands[least])).map(
      ({ findings, ...pair }): Pair => ({ ...pair, band: bandOf(pair.score, bands) ?? 'possible', reasons: findings }),
    );
    return { value: pairs, text: () => lines(pairs, locale) };
  },
};

const MOST_REASONS = 3;

function lines(pairs: readonly Pair[], locale: Locale): string[] {
  const texts = cliTexts[locale].duplicates;
  if (pairs.length === 0) return [texts.none];
  const heading = [over(texts.score), text(texts.first), text(texts.second), text(texts.reasons)];
  const rows = pairs.map(({ a, b, score, reasons }) => [
    over(score.toFixed(3)),
    text(`${a.name} (${a.code})`),
    text(`${b.name} (${b.code})`),
    text(
      reasons
        .slice(0, MOST_REASONS)
        .map(({ code, weight }) => `${code} ${weight < 0 ? '' : '+'}${weight.toFixed(1)}`)
        .join(', '),
    ),
  ]);
  return table([heading, ...rows]);
}
