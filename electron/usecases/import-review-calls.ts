import { basename } from 'node:path';
import type { CallName } from '@shared/contract/contract';
import type { ExportFormat } from '@shared/contract/exports';
import { faultyTexts } from '@shared/texts/faulty';
import { type ListedFindings, saveFindingsTask } from '@electron/import/save-findings-task';
import { queryDifferences, summariseDifferences, tallyChoices } from '@electron/store/findings/differences';
import { countProblems, groupProblems, problemsOfRow, queryProblems } from '@electron/store/findings/problems';
import { isCancelled } from '@electron/tasks/runner';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from './handlers';
import type { ImportReviews } from './import-reviews';
import type { Session } from './session';

export type ListFormat = Exclude<ExportFormat, 'geojson'>;
export type PickFindingsTarget = (format: ListFormat, name: string) => Promise<string | null>;

interface Deps {
  /** Name of the file a token stands for. */
  readonly nameOf: (token: string) => string;
  readonly tokens: { add(path: string): string };
  readonly tasks: TaskRunner;
  readonly pickTarget: PickFindingsTarget;
}

type ReviewCall = Extract<
  CallName,
  `import.${'problems' | 'rowCells' | 'repair' | 'saveFaulty' | 'differences' | 'tally' | 'saveDifferences' | 'close'}`
>;

/** What the window asks about a checked file, and what a person decides about it. */
export function createReviewHandlers(session: Session, reviews: ImportReviews, deps: Deps): HandlersOf<ReviewCall> {
  const save = (list: ListedFindings, token: string, format: ListFormat) =>
    saveList({ session, reviews, deps, list, token, format });
  return {
    'import.problems': ({ token, filter, offset, limit }) => {
      const review = reviews.of(token);
      const { findings } = review;
      return {
        ...queryProblems(findings, filter, { offset, limit }),
        groups: groupProblems(findings),
        repairs: review.state,
      };
    },
    'import.rowCells': ({ token, row }) => {
      const cells = reviews.of(token).cellsOf(row);
      return cells && { cells: [...cells] };
    },
    'import.repair': async ({ token, repair }) => {
      const review = reviews.of(token);
      const steps = review.apply(repair);
      const checked = await review.recheck(steps);
      return {
        repairs: review.state,
        steps: steps.length,
        problemCount: countProblems(review.findings),
        checked: checked && { ...checked, problems: problemsOfRow(review.findings, checked.row) },
      };
    },
    'import.saveFaulty': ({ token, format, only }) => save(only === 'rejected' ? 'rejected' : 'faulty', token, format),
    'import.differences': ({ token, filter, offset, limit }) => {
      const { findings } = reviews.of(token);
      return { ...queryDifferences(findings, filter, { offset, limit }), summary: summariseDifferences(findings) };
    },
    'import.tally': ({ token, choices }) => tallyChoices(reviews.of(token).findings, choices),
    'import.saveDifferences': ({ token, format }) => save('differences', token, format),
    'import.close': ({ token }) => {
      reviews.drop(token);
      return null;
    },
  };
}

interface Saving {
  readonly session: Session;
  readonly reviews: ImportReviews;
  readonly deps: Deps;
  readonly list: ListedFindings;
  readonly token: string;
  readonly format: ListFormat;
}

async function saveList({ session, reviews, deps, list, token, format }: Saving) {
  const { path: findings } = reviews.of(token);
  const locale = session.deps.locale?.() ?? 'en';
  const texts = faultyTexts[locale];
  const file = deps.nameOf(token).replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  const target = await deps.pickTarget(
    format,
    `${file} ${list === 'differences' ? texts.differences : texts.fileSuffix}`,
  );
  if (target === null) return null;
  try {
    const { rows } = await deps.tasks.run(
      saveFindingsTask,
      { findings, list, target, format, locale },
      { kind: 'export', cancellable: true },
    );
    return { token: deps.tokens.add(target), fileName: basename(target), rows };
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}
