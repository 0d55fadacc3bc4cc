import { describe, expect, it } from 'vitest';
import { AccountCode } from '@shared/model/ids';
import { TIERS } from '@shared/model/tier';
import { assignTiers } from '@shared/rules/tier';
import { accountRecord, addAccounts } from '../support/sample-data';
import { openGrid } from '../support/workspace';

const A = (i: number) => AccountCode.parse(`A${i}`);

async function twenty() {
  const opened = await openGrid();
  await addAccounts(
    opened.session,
    Array.from({ length: 20 }, (_, i) => accountRecord(i, 'U0', { strategic: i === 3, margin: i % 2 ? 0.2 : null })),
  );
  return opened;
}

describe('tiers', () => {
  it('are listed with what they are made of, and the list makes the very tiers of the field', async () => {
    const { tiers, field, settings } = await twenty();
    const sheet = await tiers['tier.list']({});
    expect(sheet.name[4]).toBe('客户 4');
    expect([sheet.margin[0], sheet.margin[1], sheet.strategic[3]]).toEqual([Number.NaN, 0.2, 1]);
    const { tier } = await settings['settings.get']({});
    expect(assignTiers(sheet, tier)).toEqual((await field['field.get']({})).accounts.tier);
  });

  it('may be overridden with a reason, change that account only, and be undone by what the call replies', async () => {
    const { tiers, field, session } = await twenty();
    const tierOf = async () => Array.from((await field['field.get']({})).accounts.tier, (t) => TIERS[t]);
    const before = await tierOf();
    const wish = { account: A(0), tier: 'key' as const, reason: '集团总部要求' };
    const { former } = await tiers['tier.override']({ wishes: [wish] });
    expect(former).toEqual([{ account: 'A0', tier: null, reason: '' }]);
    expect(await tierOf()).toEqual(before.with(0, 'key'));
    expect((await tiers['tier.list']({})).overrides).toMatchObject([wish]);
    const second = await tiers['tier.override']({ wishes: [{ ...wish, tier: 'B', reason: '降级' }] });
    expect((await tiers['tier.override']({ wishes: second.former })).former).toMatchObject([{ tier: 'B' }]);
    expect(await tierOf()).toEqual(before.with(0, 'key'));
    await tiers['tier.override']({ wishes: former });
    expect(await tierOf()).toEqual(before);
    const { db } = session.require();
    const trail = await db.selectFrom('audit').select('detail').where('event', '=', 'tierOverride').execute();
    expect(trail).toHaveLength(4);
    expect(JSON.parse(trail[1].detail)).toMatchObject({ from: [{ tier: 'key' }], to: [{ tier: 'B', reason: '降级' }] });
    expect(await db.selectFrom('tier_override').selectAll().execute()).toHaveLength(3);
  });

  it('are not overridden without a reason, nor of an account that is not there', async () => {
    const { tiers } = await twenty();
    const silent = tiers['tier.override']({ wishes: [{ account: A(0), tier: 'A', reason: '' }] });
    await expect(silent).rejects.toMatchObject({ code: 'tier.reasonMissing' });
    const nobody = tiers['tier.override']({ wishes: [{ account: A(99), tier: 'A', reason: 'r' }] });
    await expect(nobody).rejects.toMatchObject({ code: 'data.unknownAccount' });
    expect((await tiers['tier.list']({})).overrides).toEqual([]);
  });
});
