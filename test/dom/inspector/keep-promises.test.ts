import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallInput } from '@shared/contract/contract';
import { AccountCode, RepCode } from '@shared/model/ids';
import { moveUnitsPatch } from '@shared/planning/edits';
import { useOverrideQuestion } from '@/app/breaches/override';
import { NO_GUARDS, useGuards } from '@/app/state/guards';
import { useSession } from '@/app/state/session';
import { speak } from '../shell/texts';
import { openPlan } from './opened';

type Sent = CallInput<'plan.apply'>;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an edit made without what it would break', () => {
  it('leaves the accounts that the question lists with their owner, also where the screen knows of no promise', async () => {
    await speak('en');
    const opened = openPlan();
    const { field, plan } = opened;
    const account = AccountCode.parse(field.accounts.code[field.accounts.unit.indexOf(0)]);
    const row = {
      kind: 'protected',
      account,
      name: 'Acme',
      rep: RepCode.parse('R0'),
      until: null,
      limit: null,
    } as const;
    const sent: Sent[] = [];
    vi.stubGlobal('bailiwick', {
      call: (name: string, input: Sent) => {
        if (name === 'plan.breaches') return Promise.resolve({ ok: true, value: [row] });
        sent.push(input);
        const first = sent.length === 1;
        return Promise.resolve(
          first ? { ok: false, code: 'plan.breach', params: {} } : { ok: true, value: { ...plan.meta, revision: 1 } },
        );
      },
      on: () => () => undefined,
    });
    useGuards.setState({ guards: NO_GUARDS });
    const patch = moveUnitsPatch(field, plan.snapshot, [0], plan.snapshot.territories[1].key);
    const applied = useSession.getState().apply({ code: 'moveUnits', params: {} }, patch);
    await vi.waitFor(() => expect(useOverrideQuestion.getState().asked).not.toBe(null));
    useOverrideQuestion.getState().asked?.answer({ kind: 'keep' });
    await applied;
    expect(sent.map(({ patch: { decisions } }) => decisions.map(({ to }) => [to?.account, to?.kind]))).toEqual([
      [],
      [[account, 'manual']],
    ]);
  });
});
