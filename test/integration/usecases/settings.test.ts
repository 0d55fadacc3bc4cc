import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '@electron/usecases/cache';
import { defaultSettings } from '@shared/rules/default-settings';
import { accountRecord, addAccounts } from '../support/sample-data';
import { handlersOf, newSession, openGrid } from '../support/workspace';

describe('settings', () => {
  it('are the defaults until they are set, and survive a restart', async () => {
    const { settings, session, resources, path } = await openGrid();
    // The money is that of the basemap.
    expect(await settings['settings.get']({})).toEqual(defaultSettings('2026-01-31', 'EUR'));
    const balance = { ...defaultSettings('2026-01-31').balance, band: 0.2 };
    expect((await settings['settings.update']({ balance, currency: 'USD' })).balance.band).toBe(0.2);
    await session.close();
    const again = newSession(resources);
    await again.open(path);
    expect(await handlersOf(again).settings['settings.get']({})).toMatchObject({
      balance,
      currency: 'USD',
      seaLinkKm: 30,
    });
  });

  it('go back to the default section by section', async () => {
    const { settings } = await openGrid();
    await settings['settings.update']({ seaLinkKm: 5, currency: 'EUR' });
    expect(await settings['settings.reset']({ section: 'seaLinkKm' })).toMatchObject({
      seaLinkKm: 30,
      currency: 'EUR',
    });
  });

  it('are told and audited with what they were, and renew the field only when it is built from them', async () => {
    const { settings, session, field } = await openGrid();
    await addAccounts(session, [accountRecord(0, 'U0')]);
    const told: (readonly ChangeKind[])[] = [];
    session.onChange((what) => told.push(what));
    const before = await field['field.get']({});
    await settings['settings.update']({ currency: 'USD' });
    expect(await field['field.get']({})).toBe(before);
    const { workload } = await settings['settings.get']({});
    await settings['settings.update']({ workload: { ...workload, speedKmh: 35 } });
    const after = await field['field.get']({});
    expect(after.travelSecondsPerMetre).toBeCloseTo(2 * before.travelSecondsPerMetre);
    expect(told).toEqual([['settings'], ['settings', 'field']]);
    const trail = await session
      .require()
      .db.selectFrom('audit')
      .select('detail')
      .where('event', '=', 'settings')
      .execute();
    expect(JSON.parse(trail[0].detail)).toEqual({ section: 'currency', before: 'EUR', after: 'USD' });
  });
});
