import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { CallName } from '@shared/contract/contract';
import type { ImportChoices } from '@shared/contract/import-diff';
import type { PickedFile } from '@shared/contract/imports';
import type { DiffChoices } from '@shared/importing/diff-choices';
import { NO_REPAIRS } from '@shared/importing/repairs';
import { DomainError } from '@shared/model/result';
import { importTexts } from '@shared/texts/importing';
import { peekTask } from '@electron/import/peek-task';
import type { RowChecks } from '@electron/import/row-checks';
import type { Origin } from '@electron/import/source';
import { readSample } from '@electron/import/read-sample';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from './handlers';
import { takeReading } from './health';
import { importFile } from './import-file';
import { createImportHistoryHandlers } from './import-history';
import { createReviewHandlers, type PickFindingsTarget } from './import-review-calls';
import { lookOf } from './import-look';
import { ImportReviews } from './import-reviews';
import type { Session } from './session';

/** Where files come from and what stands for them in a window. */
export interface ImportDeps {
  /** Asks the person for a file; null = cancelled. */
  readonly pickFile: () => Promise<string | null>;
  readonly tokens: { add(path: string): string; path(token: string): string };
  readonly tasks: TaskRunner;
  /** Asks where lists of faulty rows and differences go, with a name to start from. */
  readonly pickTarget: PickFindingsTarget;
  readonly startRowChecks: () => RowChecks;
  /** Takes what checks find, for as long as this process lives. */
  readonly findingsDir: string;
}

type ImportCall = Extract<CallName, `import.${string}`>;

export function createImportHandlers(session: Session, deps: ImportDeps): HandlersOf<ImportCall> {
  const { pickFile, pickTarget, tokens, tasks, startRowChecks, findingsDir } = deps;
  const reviews = new ImportReviews(startRowChecks, findingsDir);
  // The latest only: what is pasted lives in memory.
  let latest: { readonly token: string; readonly origin: Origin } | null = null;
  const originOf = (token: string): Origin => (latest?.token === token ? latest.origin : { path: tokens.path(token) });
  return {
    'import.pick': async () => {
      session.require();
      const path = await pickFile();
      if (path === null) return null;
      const picked = await openGivenFile(session, deps, path);
      // Picked once more it may be another file by now: what was decided about its rows is void.
      reviews.drop(picked.token);
      return picked;
    },
    'import.paste': async ({ text, name: given }) => {
      session.require();
      if (text.trim() === '') throw new DomainError('import.pasteEmpty');
      const name = given ?? importTexts[session.deps.locale?.() ?? 'en'].pastedName;
      const origin = { path: name, pasted: text };
      const kindGuess = await guess(tasks, origin);
      latest = { token: randomUUID(), origin };
      return { token: latest.token, fileName: name, kindGuess };
    },
    'import.preview': async ({ token, options }) => {
      const review = reviews.begin(token, options);
      const { repairs } = review.log;
      const findings = reviews.newPath();
      const origin = originOf(token);
      const look = lookOf(session, origin, options, repairs);
      const file = { ...origin, options, mode: 'preview', planId: null, repairs, findings } as const;
      const { report } = await importFile(session, tasks, file);
      const { resourcesDir } = session.deps;
      const rows = { findings, workspacePath: session.require().path, resourcesDir };
      review.use(rows, { look, mapping: report.mapping });
      return report;
    },
    'import.sample': ({ token, options }) => {
      const { path: workspacePath } = session.require();
      const { resourcesDir } = session.deps;
      const at = session.now();
      const input = { ...originOf(token), workspacePath, resourcesDir, options, memory: 'use', at } as const;
      return (session.deps.readers?.sample ?? readSample)(input);
    },
    'import.commit': async ({ token, options }) => {
      const review = reviews.find(token);
      const { repairs = NO_REPAIRS } = review?.log ?? {};
      const choices = options.choices && choicesFrom(options.choices);
      const origin = originOf(token);
      // Rows that are left as they are were kept with the others.
      const checked = () =>
        choices && choices.left.size > 0 ? undefined : review?.findingsFor(lookOf(session, origin, options, repairs));
      const decided = { repairs, ...(choices && { choices }), checked };
      const file = { ...origin, options, mode: 'commit', planId: null, ...decided } as const;
      const { report, planId } = await importFile(session, tasks, file);
      // Nobody waits for it: the reading stands in the workspace when the health page is next opened.
      takeReading(session).catch(() => session.deps.log.info('no health reading after the import'));
      return { report, planId };
    },
    ...createReviewHandlers(session, reviews, {
      nameOf: (token) => basename(originOf(token).path),
      tokens,
      tasks,
      pickTarget,
    }),
    ...createImportHistoryHandlers(session, tasks),
  };
}

function choicesFrom({ left, otherwise, missingOtherwise, ...rest }: ImportChoices): DiffChoices {
  return {
    ...rest,
    left: new Set(left),
    otherwise: new Set(otherwise),
    missingOtherwise: new Set(missingOtherwise),
  };
}

/** A file the person chose or dropped; from here on the window knows it by its token. */
export async function openGivenFile(
  session: Session,
  { tokens, tasks }: Pick<ImportDeps, 'tokens' | 'tasks'>,
  path: string,
): Promise<PickedFile> {
  session.require();
  const kindGuess = await guess(tasks, { path });
  return { token: tokens.add(path), fileName: basename(path), kindGuess };
}

async function guess(tasks: TaskRunner, origin: Origin): Promise<PickedFile['kindGuess']> {
  return (await tasks.run(peekTask, origin, { kind: 'import', cancellable: false })).kindGuess;
}
