import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, decisionPatch, newTerritory } from '@shared/planning/edits';
import { explain } from '@shared/planning/explain';
import { AccountCode, RepCode } from '@shared/model/ids';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { ExplainSteps } from '@/app/explain/explain-steps';
import { gridField, seeded } from '../../unit/support/field';
import { speak } from '../shell/texts';

const field = gridField({ units: 9, accounts: 30, reps: 2 }, seeded(3));
const index = indexField(field);
const start = emptySnapshot(field);
const everywhere = createTerritoryPatch(field, start, newTerritory('T', 'North', 'R0'), field.units.code.keys());
const plan = unwrap(applyPatch(start, everywhere, index));
const account = field.accounts.unit.findIndex((u) => u >= 0);

const decided = (): HTMLElement | undefined =>
  screen.getAllByRole('listitem').find((item) => item.dataset.applied === 'true');

describe('why an account has its owner', () => {
  it('names the deciding step, in both languages', async () => {
    await speak('en');
    const view = render(<ExplainSteps steps={explain(field, plan, index, account)} />);
    expect(decided()?.dataset.step).toBe('geography');
    expect(decided()?.textContent).toContain('run by Rep 0');
    view.unmount();
    await speak('zh-CN');
    render(<ExplainSteps steps={explain(field, plan, index, account)} />);
    expect(decided()?.textContent).toContain('由 Rep 0 负责');
  });

  it('shows the reason of a decision, and that later steps were not asked', async () => {
    await speak('en');
    const code = AccountCode.parse(field.accounts.code[account]);
    const lock = { account: code, kind: 'lock', rep: RepCode.parse('R1'), reason: 'board decision' } as const;
    const locked = unwrap(applyPatch(plan, decisionPatch(plan, account, 'lock', lock), index));
    render(<ExplainSteps steps={explain(field, locked, index, account)} />);
    expect(decided()?.textContent).toContain('Reason: board decision');
    const geography = screen.getAllByRole('listitem').find((item) => item.dataset.step === 'geography');
    expect(within(geography as HTMLElement).getByText('Not considered: decided above')).toBeTruthy();
  });
});
