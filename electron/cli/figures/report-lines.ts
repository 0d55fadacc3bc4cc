import type { Locale } from '@shared/contract/app';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { problemMessage } from '@shared/importing/problem-message';
import { cliTexts } from '@shared/texts/cli';
import { importFieldName } from '@shared/importing/field-name';
import { importTexts } from '@shared/texts/importing';
import { fill } from '../messages';
import { figures, over, text } from '../text/figures';
import { table } from '../text/table';

/** More are in the JSON. */
const PROBLEMS_SHOWN = 20;

export function reportLines(report: ImportReport, kind: ImportKind, dry: boolean, locale: Locale): string[] {
  const texts = cliTexts[locale].report;
  const { whole } = figures(locale);
  const { rows, effect, source } = report;
  const counts = [
    [text(texts.read), whole(rows.read)],
    [text(texts.accepted), whole(rows.accepted)],
    [text(texts.warned), whole(rows.warned)],
    [text(texts.rejected), whole(rows.rejected)],
    [text(texts.added), whole(effect.added)],
    [text(texts.changed), whole(effect.changed)],
    [text(texts.unchanged), whole(effect.unchanged)],
  ];
  const head = {
    file: source.fileName,
    kind: importTexts[locale].kind[kind],
    encoding: source.sheet ?? source.encoding ?? source.format,
  };
  return [
    fill(dry ? texts.dry : texts.done, head),
    '',
    ...table(mappingRows(report, kind, locale)),
    '',
    ...table(counts),
    ...problemLines(report, locale),
  ];
}

function mappingRows({ headers, mapping }: ImportReport, kind: ImportKind, locale: Locale) {
  const taken = Object.entries(mapping).flatMap(([field, column]) =>
    column === null ? [] : [[text(headers[column] ?? ''), text('→'), text(importFieldName(locale, kind, field))]],
  );
  const { column, field } = cliTexts[locale].report;
  return [[text(column), text(''), text(field)], ...taken];
}

function problemLines({ problems, problemCount }: ImportReport, locale: Locale): string[] {
  if (problemCount === 0) return [];
  const texts = cliTexts[locale].report;
  const rows = problems
    .slice(0, PROBLEMS_SHOWN)
    .map((p) => [
      over(p.row === 0 ? '' : String(p.row)),
      text(texts[p.severity]),
      text(p.column),
      text(p.value.slice(0, 40)),
      text(problemMessage(locale, p.code, p.params)),
    ]);
  const heading = [over(texts.row), text(''), text(texts.column), text(texts.value), text(texts.problem)];
  const left = problemCount - rows.length;
  return ['', ...table([heading, ...rows]), ...(left > 0 ? [fill(texts.more, { count: left })] : [])];
}
