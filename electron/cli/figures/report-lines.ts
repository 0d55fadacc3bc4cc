import type { Locale } from '@shared/contract/app';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { problemSentence } from '@shared/importing/problem-message';
import { cliReportTexts } from '@shared/texts/cli-report';
import { importFieldName } from '@shared/importing/field-name';
import { importTexts } from '@shared/texts/importing';
import { BETWEEN } from '@shared/importing/sheet/flatten-header';
import { fill } from '../messages';
import { figures, over, text } from '../text/figures';
import { table } from '../text/table';

/** More are in the JSON. */
const PROBLEMS_SHOWN = 20;

export function reportLines(report: ImportReport, kind: ImportKind, dry: boolean, locale: Locale): string[] {
  const texts = cliReportTexts[locale];
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
    fill(dry || rows.accepted === 0 ? texts.dry : texts.done, head),
    '',
    ...table(mappingRows(report, kind, locale)),
    ...unusedLines(report, locale),
    '',
    ...table(counts),
    ...problemLines(report, kind, locale),
  ];
}

function mappingRows({ headers, mapping }: ImportReport, kind: ImportKind, locale: Locale) {
  const taken = Object.entries(mapping).flatMap(([field, column]) =>
    column === null ? [] : [[text(headers[column] ?? ''), text('→'), text(importFieldName(locale, kind, field))]],
  );
  const { column, field } = cliReportTexts[locale];
  return [[text(column), text(''), text(field)], ...taken];
}

/** What a file holds and nobody asked for is said, so that a column is not missed unseen. */
function unusedLines({ headers, mapping }: ImportReport, locale: Locale): string[] {
  const used = new Set(Object.values(mapping));
  const halves = headers.filter((_, i) => used.has(i));
  const isUsed = (header: string, i: number): boolean =>
    used.has(i) || halves.some((half) => half.startsWith(`${header}${BETWEEN}`));
  const unused = headers.filter((header, i) => header.trim() !== '' && !isUsed(header, i));
  const { joiner, unused: line } = cliReportTexts[locale];
  return unused.length === 0 ? [] : [fill(line, { columns: unused.join(joiner) })];
}

function problemLines({ problems, problemCount }: ImportReport, kind: ImportKind, locale: Locale): string[] {
  if (problemCount === 0) return [];
  const texts = cliReportTexts[locale];
  const rows = problems
    .slice(0, PROBLEMS_SHOWN)
    .map((p) => [
      over(p.row === 0 ? '' : String(p.row)),
      text(texts[p.severity]),
      text(p.column),
      text(p.value.slice(0, 40)),
      text(problemSentence(locale, kind, p)),
    ]);
  const heading = [over(texts.row), text(''), text(texts.column), text(texts.value), text(texts.problem)];
  const left = problemCount - rows.length;
  return ['', ...table([heading, ...rows]), ...(left > 0 ? [fill(texts.more, { count: left })] : [])];
}
