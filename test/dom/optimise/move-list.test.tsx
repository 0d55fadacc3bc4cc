import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '@shared/contract/channels';
import { unwrap } from '@shared/model/result';
import { moveUnitsPatch } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { useSession } from '@/app/state/session';
import { MoveList } from '@/features/optimise/moves/move-list';
import { openPlan } from '../inspector/opened';
import { speak } from '../shell/texts';

/** The main process, which saves an edit when it is told to. */
function slowProcess(): { save(): Promise<void> } {
  let answer = (): void => undefined;
  const { meta } = openNeighbours();
  const bridge: Bridge = {
    call: (name) =>
      new Promise((resolve) => {
        if (name !== 'plan.apply') throw new Error(`not asked for here: ${name}`);
        answer = () => resolve({ ok: true, value: { ...meta, revision: meta.revision + 1 } });
      }),
    drop: () => Promise.reject(new Error('nothing is dropped here')),
    on: () => () => undefined,
  };
  vi.stubGlobal('bailiwick', bridge);
  return { save: () => act(async () => answer()) };
}

/** North, three rows of four, and South, one row. */
function openNeighbours() {
  const opened = openPlan();
  const { field, index, plan } = opened;
  const north = plan.snapshot.territories[0].key;
  const patch = moveUnitsPatch(field, plan.snapshot, [8, 9, 10, 11], north);
  const snapshot = unwrap(applyPatch(plan.snapshot, patch, index));
  const next = { ...plan, snapshot, evaluation: evaluate(field, snapshot, index) };
  useSession.setState({ opened: { ...opened, plan: next } });
  return next;
}

const ticks = (): HTMLInputElement[] => screen.getAllByTestId<HTMLInputElement>('move-tick');
const names = (boxes: readonly HTMLInputElement[]): string[] =>
  boxes.map((box) => box.getAttribute('aria-label') ?? '');

describe('the list of moves while one of them is being saved', () => {
  beforeEach(() => speak('en'));

  it('keeps what is ticked meanwhile, as far as it is offered when the list is ranked again, and lets go of what was made', async () => {
    const main = slowProcess();
    render(<MoveList />);
    const [made, ...others] = names(ticks());
    fireEvent.click(ticks()[0]);
    await act(async () => fireEvent.click(screen.getByTestId('moves-accept-chosen')));
    for (const box of ticks().slice(1)) fireEvent.click(box);
    await main.save();
    const ticked = names(ticks().filter((box) => box.checked));
    const offered = names(ticks());
    expect(offered).not.toContain(made);
    expect(ticked).toEqual(offered.filter((name) => others.includes(name)));
    expect(ticked.length).toBeGreaterThan(0);
  });

  it('keeps the row that is looked at meanwhile', async () => {
    const main = slowProcess();
    render(<MoveList />);
    const rows = (): HTMLElement[] => screen.getAllByTestId('move-row');
    const [, second] = names(ticks());
    fireEvent.click(rows()[0]);
    await act(async () => fireEvent.click(screen.getByTestId('moves-accept-chosen')));
    fireEvent.click(rows()[1]);
    await main.save();
    const looked = rows().findIndex((row) => row.getAttribute('aria-selected') === 'true');
    expect(names(ticks())[looked]).toBe(second);
  });
});
