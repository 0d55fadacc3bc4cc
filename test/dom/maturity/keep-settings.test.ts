import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkspaceSettings } from '@shared/model/settings';
import { useSession } from '@/app/state/session';
import { keepSettings } from '@/features/maturity/keep-settings';
import { useNotices } from '@/ui/notify';
import { openPlan } from '../inspector/opened';
import { speak } from '../shell/texts';

type Change = Partial<WorkspaceSettings>;

const TELLING = { done: 'maturity.tiers.saved', failed: 'maturity.tiers.notSaved' } as const;

/** A main process that takes every change, and what it was sent. */
function takesAll(): Change[] {
  const sent: Change[] = [];
  vi.stubGlobal('bailiwick', {
    call: (_: string, change: Change) => {
      sent.push(change);
      return Promise.resolve({ ok: true, value: { ...useSession.getState().opened?.settings, ...change } });
    },
    on: () => () => undefined,
  });
  return sent;
}

describe('settings of maturity and tiers that are kept', () => {
  beforeEach(() => speak('en'));
  afterEach(() => void vi.unstubAllGlobals());

  it('can be put back from the notice: the sections they touch, and no others', async () => {
    const { settings } = openPlan();
    const sent = takesAll();
    const tier = { ...settings.tier, keyShare: 0.2 };
    expect(await keepSettings({ tier }, TELLING)).toBe(true);
    expect(useSession.getState().opened?.settings.tier.keyShare).toBe(0.2);
    const notice = useNotices.getState().notices.at(-1);
    expect(notice?.text).toBe('maturity.tiers.saved');
    notice?.action?.run();
    await vi.waitFor(() => expect(useNotices.getState().notices.at(-1)?.text).toBe('maturity.putBack'));
    expect(sent).toEqual([{ tier }, { tier: settings.tier }]);
    expect(useSession.getState().opened?.settings.tier).toEqual(settings.tier);
  });

  it('says so where they were not taken, and offers nothing to undo', async () => {
    const { settings } = openPlan();
    const call = () => Promise.resolve({ ok: false, code: 'database.full', params: {} });
    vi.stubGlobal('bailiwick', { call, on: () => () => undefined });
    expect(await keepSettings({ tier: settings.tier }, TELLING)).toBe(false);
    expect(useNotices.getState().notices.at(-1)).not.toHaveProperty('action');
  });
});
