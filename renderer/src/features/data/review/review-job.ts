import { create } from 'zustand';
import type { CallOutput } from '@shared/contract/contract';
import type { ChoicesTally, ImportChoices } from '@shared/contract/import-diff';
import type { Repair, RepairState } from '@shared/contract/import-problems';
import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';
import { changeImport, useImportJob } from '../import-job';
import { NOTHING_CHOSEN } from './to-write';

export type Checked = NonNullable<CallOutput<'import.repair'>['checked']>;

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
  /** What was done by hand; null = nothing yet. */
  readonly repairs: RepairState | null;
  /** Whether the file is still to be checked with what was done last. */
  readonly settling: boolean;
  /** What the choices come to; null = being counted. */
  readonly tally: ChoicesTally | null;
}

const CHOICES: ImportChoices = { left: [], conflicts: 'mine', otherwise: [], missing: 'keep', missingOtherwise: [] };
const NONE: ReviewJob = {
  token: null,
  choices: CHOICES,
  version: 0,
  checked: null,
  problemCount: null,
  repairs: null,
  settling: false,
  tally: NOTHING_CHOSEN,
};

export const useReviewJob = create<ReviewJob>(() => NONE);

/** The whole file is checked again once the person pauses: what other rows and the totals make of it. */
const PAUSE_MS = 900;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Does one thing to the file. A single row is checked at once; @returns how it came out, null when there is no one row */
export async function repair(token: string, what: Repair): Promise<Checked | null> {
  const waiting = useReviewJob.getState().settling;
  clearTimeout(timer);
  useReviewJob.setState({ settling: true });
  try {
    const { steps, checked, problemCount, repairs } = await api('import.repair', { token, repair: what });
    if (token !== useReviewJob.getState().token) return null;
    if (steps === 0) {
      settle(waiting);
      return null;
    }
    useReviewJob.setState((now) => ({ version: now.version + 1, checked, problemCount, repairs }));
    // Many rows at once: nothing on the screen is right until all of it is checked.
    if (checked === null) checkAgain();
    else settle(true);
    return checked;
  } catch (error) {
    notifyFailure('data.failed.repair', error);
    settle(waiting);
    return null;
  }
}

/** @param waiting whether anything is still to be checked */
function settle(waiting: boolean): void {
  clearTimeout(timer);
  useReviewJob.setState({ settling: waiting });
  if (waiting) timer = setTimeout(checkAgain, PAUSE_MS);
}

export function choose(change: Partial<ImportChoices>): void {
  useReviewJob.setState(({ choices }) => ({ choices: { ...choices, ...change } }));
  void tally();
}

/** Counts tallies: an older one that ends late is passed over. */
let latest = 0;

async function tally(): Promise<void> {
  const run = ++latest;
  const { token, choices } = useReviewJob.getState();
  const { left, conflicts, otherwise, missing, missingOtherwise } = choices;
  const none = conflicts === 'mine' && missing === 'keep' && [left, otherwise, missingOtherwise].every(isEmpty);
  useReviewJob.setState({ tally: none ? NOTHING_CHOSEN : null });
  if (none || token === null) return;
  try {
    const counted = await api('import.tally', { token, choices });
    if (run === latest) useReviewJob.setState({ tally: counted });
  } catch (error) {
    if (run === latest) notifyFailure('data.failed.findings', error);
  }
}

function isEmpty(keys: readonly string[]): boolean {
  return keys.length === 0;
}

/** Puts a key into a list of choices, or takes it out. */
export function toggleChoice(list: 'left' | 'otherwise' | 'missingOtherwise', key: string): void {
  const { choices } = useReviewJob.getState();
  const now = choices[list];
  choose({ [list]: now.includes(key) ? now.filter((k) => k !== key) : [...now, key] });
}

function checkAgain(): void {
  const { options, stage } = useImportJob.getState();
  if (options && (stage.at === 'ready' || stage.at === 'reading')) changeImport({ mapping: options.mapping });
  useReviewJob.setState({ settling: false });
}

// What was decided about one file is nothing to the next.
useImportJob.subscribe((now, before) => {
  const token = 'file' in now.stage ? now.stage.file.token : null;
  const known = useReviewJob.getState().token;
  if (token !== known) {
    clearTimeout(timer);
    // Whether it worked or not: nobody looks at that file any more.
    if (known !== null) api('import.close', { token: known }).catch(() => undefined);
    latest++;
    useReviewJob.setState({ ...NONE, token });
  }
  if (now.report !== before.report) {
    useReviewJob.setState(({ version }) => ({ version: version + 1, checked: null, problemCount: null }));
    void tally();
  }
});
