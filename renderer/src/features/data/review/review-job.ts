import { create } from 'zustand';
import type { CallOutput } from '@shared/contract/contract';
import type { ImportChoices } from '@shared/contract/import-diff';
import type { Repair } from '@shared/contract/import-problems';
import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';
import { changeImport, useImportJob } from '../import-job';

type Checked = NonNullable<CallOutput<'import.repair'>['checked']>;

/** What a person decides about the file at hand while looking at what was found in it. */
interface ReviewJob {
  readonly token: string | null;
  readonly choices: ImportChoices;
  /** Counts what was done, so that lists are asked for again. */
  readonly version: number;
  /** How the row corrected last came out. */
  readonly checked: Checked | null;
  /** Problems since then; null = as the report says. */
  readonly problemCount: number | null;
}

const CHOICES: ImportChoices = { left: [], conflicts: 'mine', otherwise: [], missing: 'keep', missingOtherwise: [] };
const NONE: ReviewJob = { token: null, choices: CHOICES, version: 0, checked: null, problemCount: null };

export const useReviewJob = create<ReviewJob>(() => NONE);

/** The whole file is checked again once the person pauses: what other rows and the totals make of it. */
const PAUSE_MS = 900;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Does one thing to the file; a single row is checked at once. */
export async function repair(token: string, what: Repair): Promise<void> {
  clearTimeout(timer);
  try {
    const { steps, checked, problemCount } = await api('import.repair', { token, repair: what });
    if (steps === 0) return;
    useReviewJob.setState((now) => ({ version: now.version + 1, checked, problemCount }));
    // Many rows at once: nothing on the screen is right until all of it is checked.
    if (checked === null) checkAgain();
    else timer = setTimeout(checkAgain, PAUSE_MS);
  } catch (error) {
    notifyFailure('data.failed.repair', error);
  }
}

export function choose(change: Partial<ImportChoices>): void {
  useReviewJob.setState(({ choices }) => ({ choices: { ...choices, ...change } }));
}

/** Puts a key into a list of choices, or takes it out. */
export function toggleChoice(list: 'left' | 'otherwise' | 'missingOtherwise', key: string): void {
  const { choices } = useReviewJob.getState();
  const now = choices[list];
  choose({ [list]: now.includes(key) ? now.filter((k) => k !== key) : [...now, key] });
}

function checkAgain(): void {
  const { options, stage } = useImportJob.getState();
  if (!options || (stage.at !== 'ready' && stage.at !== 'reading')) return;
  changeImport({ mapping: options.mapping });
}

// What was decided about one file is nothing to the next.
useImportJob.subscribe((now, before) => {
  const token = 'file' in now.stage ? now.stage.file.token : null;
  const known = useReviewJob.getState().token;
  if (token !== known) {
    clearTimeout(timer);
    // Whether it worked or not: nobody looks at that file any more.
    if (known !== null) api('import.close', { token: known }).catch(() => undefined);
    useReviewJob.setState({ ...NONE, token });
  }
  if (now.report !== before.report)
    useReviewJob.setState(({ version }) => ({ version: version + 1, checked: null, problemCount: null }));
});
