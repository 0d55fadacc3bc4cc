import type { Locale } from '@shared/contract/app';
import type { ChangeLabel } from '@shared/model/plan';
import type { WorkspaceSettings } from '@shared/model/settings';
import { cliTexts } from '@shared/texts/cli';
import { termTexts } from '@shared/texts/terms';
import { changeSentence, fill } from '../messages';
import { figures, over, text } from '../text/figures';
import { table, type TextCell } from '../text/table';
import { unitOf } from './balance-figures';
import type { Effect } from './effect';
import { unitName } from './unit-name';

export function effectLines(effect: Effect, label: ChangeLabel, settings: WorkspaceSettings, locale: Locale): string[] {
  const texts = cliTexts[locale];
  const { decimal } = figures(locale);
  const unit = unitOf(settings);
  const measure = `${termTexts[locale].measure[effect.measure]} (${unitName(unit, locale)})`;
  const score = { before: decimal(effect.score.before).text, after: decimal(effect.score.after).text };
  return [
    changeSentence(label, locale),
    '',
    ...table([
      [
        text(''),
        text(termTexts[locale].territory),
        over(measure),
        over(''),
        over(termTexts[locale].deviation),
        over(''),
      ],
      ...effect.losing.map((side) => cells(texts.effect.losing, side, unit, locale)),
      ...effect.gaining.map((side) => cells(texts.effect.gaining, side, unit, locale)),
    ]),
    fill(texts.effect.score, score),
  ];
}

function cells(label: string, side: Effect['gaining'][number], unit: string, locale: Locale): TextCell[] {
  const { whole, decimal, signed } = figures(locale);
  const value = unit === 'hours' || unit === 'points' ? decimal : whole;
  const { before, after } = side;
  const now = (cell: TextCell): TextCell => ({ ...cell, text: `→ ${cell.text}` });
  return [
    text(label),
    text(side.name),
    value(before?.value ?? null),
    now(value(after?.value ?? null)),
    signed(before?.deviation ?? null),
    now(signed(after?.deviation ?? null)),
  ];
}
