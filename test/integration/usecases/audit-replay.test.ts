import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TerritoryKey, UnitCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { insertActivities } from '@electron/store/activities';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { openGrid, type Opened } from '../support/workspace';
import { arbitraryAct, FIRST, LAST, play } from './replay/acts';
import { presentWorld } from './replay/present';
import { replay } from './replay/replay';

/** Ten whole lives of a workspace, on a machine that has other work to do. */
const PATIENCE_MS = 240_000;

/** Eight accounts with visits and deals; the first and the fifth, and so on, look alike. */
async function prepared(): Promise<Opened> {
  const opened = await openGrid({ width: 4, height: 3 });
  await addReps(opened.session, 3);
  await addAccounts(
    opened.session,
    Array.from({ length: 8 }, (_, i) =>
      accountRecord(i, `U${i}`, {
        name: `${['恒锐机械', '大地包装', '华星电子', '中原化工'][i % 4]}有限公司`,
        phone: `1390000000${i % 4}`,
        products: [`p${i}`],
      }),
    ),
  );
  const visits = Array.from({ length: 16 }, (_, i) => ({
    account: `A${i % 8}` as never,
    rep: `R${i % 3}` as never,
    at: `2026-01-${String(10 + i)}T09:00:00.000Z`,
    kind: 'visit',
  }));
  await insertActivities(opened.session.require().db, visits);
  const deal = opened.session.require().sqlite.prepare(
    `insert into opportunity (key, account_id, code, name, stage, owner_id, status)
     select @name, a.id, @name, @name, '', r.id, 'open' from account a join rep r on r.code = @rep where a.code = @account`,
  );
  for (let i = 0; i < 8; i++) deal.run({ name: `deal ${i}`, account: `A${i}`, rep: `R${i % 3}` });
  await divide(opened);
  await opened.duplicates['duplicates.detect']({ whole: true });
  return opened;
}

/** Those that look alike lie in territories of two reps. */
async function divide({ plans, planId }: Opened): Promise<void> {
  const territories = [newTerritory('N', 'North', 'R0'), newTerritory('S', 'South', 'R1')];
  const units = Array.from({ length: 12 }, (_, u) => ({
    unit: UnitCode.parse(`U${u}`),
    from: null,
    to: TerritoryKey.parse(u < 4 ? 'N' : 'S'),
  }));
  const made = territories.map((t) => ({ key: t.key, from: null, to: t }));
  await plans['plan.apply']({
    planId,
    revision: 0,
    label: { code: 'x', params: {} },
    patch: { ...emptyPatch(), units, territories: made },
  });
}

function events({ session }: Opened): string[] {
  return session.require().sqlite.prepare('select event from audit').pluck().all() as string[];
}

describe('the audit trail', () => {
  it(
    'replayed from the start gives the present state: plans, rulings, merges and all',
    async () => {
      let rulings = 0;
      let mergesByRuling = 0;
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryAct, { minLength: 12, maxLength: 40 }), async (acts) => {
          const opened = await prepared();
          const start = await presentWorld(opened);
          await play(opened, [...FIRST, ...acts, ...LAST]);
          const present = await presentWorld(opened);
          expect(replay(opened, start)).toEqual(present);
          rulings += present.rulings.size;
          for (const event of events(opened)) seen.add(event);
          const ruled = opened.session
            .require()
            .sqlite.prepare("select count(*) from conflict_ruling where ruling = 'merge'");
          mergesByRuling += ruled.pluck().get() as number;
          await opened.session.close();
        }),
        { numRuns: 10, seed: 11 },
      );
      // Worth something only where there was something ruled, and something merged and parted again.
      expect(rulings).toBeGreaterThan(3);
      expect(mergesByRuling).toBeGreaterThan(0);
      expect([...seen]).toEqual(
        expect.arrayContaining(['activated', 'ruled', 'rulingCarriedOut', 'rulingUndone', 'merged', 'unmerged']),
      );
    },
    PATIENCE_MS,
  );
});
