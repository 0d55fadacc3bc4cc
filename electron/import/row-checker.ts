import { recipeOf } from '@shared/importing/build/build';
import { note } from '@shared/importing/cell';
import { Intake } from '@shared/importing/intake';
import { type LoggedProblem, ProblemLog } from '@shared/importing/problem-log';
import type { References } from '@shared/importing/references';
import { saidBefore } from '@shared/importing/said-before';
import { NO_REPAIRS } from '@shared/importing/repairs';
import { closeFindings, openFindings } from '@electron/store/findings/findings';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { CHECK_FACTS, type CheckFacts } from './check-facts';
import { readReferences } from './read-references';
import type { RowOutcome, RowQuestion, RowsToCheck } from './row-checks';

/** Checks single rows of a file again just as its last check did, without reading the file. */
export class RowChecker {
  #references: { readonly of: string; readonly references: References } | null = null;
  #facts: CheckFacts | null = null;

  /** What a row may refer to is read once for a kind and its columns: that is what takes time. */
  async load({ findings, workspacePath, resourcesDir }: RowsToCheck): Promise<void> {
    const opened = openFindings(findings);
    try {
      this.#facts = CHECK_FACTS.read(opened);
    } finally {
      closeFindings(opened);
    }
    const { kind, mapping, datum, at } = this.#facts;
    const of = JSON.stringify([kind, mapping, datum, at.slice(0, 10), workspacePath]);
    if (this.#references?.of === of) return;
    const connection = openConnection(workspacePath, { readonly: true });
    try {
      this.#references = {
        of,
        references: await readReferences(connection.db, resourcesDir, kind, mapping, datum, at),
      };
    } finally {
      await closeConnection(connection);
    }
  }

  /** @throws when nothing was loaded */
  check({ row, cells, flaws, ignored, muted }: RowQuestion): RowOutcome {
    const [facts, loaded] = [this.#facts, this.#references];
    if (!facts || !loaded) throw new Error('no file is loaded whose rows could be checked');
    const problems: LoggedProblem[] = [];
    const log = new ProblemLog((problem) => problems.push(problem));
    const recipe = recipeOf(facts.kind);
    const repairs = { ...NO_REPAIRS, ignoredRows: new Set(ignored ? [row] : []), muted: new Set(muted) };
    const intake = new Intake(facts.headers, facts.layout, recipe, loaded.references, log, facts.complete, repairs);
    const record = intake.take(row, cells, flaws);
    intake.finish(facts.keys);
    // Only the first row with a key is taken; of the rows before this one the last check of the file tells.
    const keys = [...intake.keys.keys()];
    const before = keys.filter((key) => (facts.keys.get(key) ?? row) < row);
    const { parts } = recipe;
    const repeats = before.length > 0 && !recipe.addsUp && (!parts || before.length === keys.length);
    const first = Math.min(...before.map((key) => facts.keys.get(key) ?? row));
    if (repeats) log.add(row, '', '', note('duplicateKey', { row: first }), 'error');
    else if (parts && before.length > 0)
      log.add(row, '', '', saidBefore(parts, before, first, loaded.references), 'warning');
    return { accepted: record !== null && !repeats, problems };
  }
}
