import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISION_KINDS } from '@shared/model/decision';
import { PlanPatch } from '@shared/model/plan';
import { invertPatch, isEmptyPatch } from '@shared/planning/patch';
import { indexField, snapshotFromDocument } from '@shared/planning/snapshot';
import { runJudging } from '@electron/conflicts/run-judging';
import { insertActivities } from '@electron/store/activities';
import { readRulings } from '@electron/store/conflicts/rulings';
import { createInlineRunner } from '@electron/tasks/runner';
import { createConflictHandlers } from '@electron/usecases/conflicts/handlers';
import { settleDue } from '@electron/usecases/settle-due';
import { arbitraryWish, patchFrom, type Wish } from '../../unit/support/field';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, openGrid, type Opened } from '../support/workspace';

const PICKED = ['undo', 'redo', 'fork', 'activate', 'rule', 'rule', 'later', 'later', 'waive', 'takeBack'] as const;
type PickedAct = (typeof PICKED)[number] | 'settle';

/** The day for which rulings are made ahead; the data speaks of 2026-01-31 at first. */
const DUE = '2026-06-30';

type Act = { readonly do: 'edit'; readonly wish: Wish } | { readonly do: PickedAct; readonly pick: number };

const arbitraryAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: arbitraryWish.map((wish) => ({ do: 'edit' as const, wish })) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(...PICKED),
      pick: fc.nat(1000),
    }),
  },
);

/** A plan in force with another being made, so that there is something to hand over; and at last the day for what waits. */
const FIRST: readonly Act[] = [
  { do: 'activate', pick: 0 },
  { do: 'fork', pick: 0 },
];
const LAST: readonly Act[] = [
  { do: 'later', pick: 1 },
  { do: 'activate', pick: 1 },
  { do: 'settle', pick: 0 },
];

async function prepared(): Promise<Opened> {
  const opened = await openGrid({ width: 4, height: 3 });
  await addReps(opened.session, 3);
  await addAccounts(
    opened.session,
    Array.from({ length: 8 }, (_, i) => accountRecord(i, `U${i}`)),
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
  return opened;
}

/** Does what can be done; refusals are part of life and leave no entry. */
async function play(opened: Opened, acts: readonly Act[]): Promise<void> {
  const { plans, field, session } = opened;
  const desk = createConflictHandlers(
    session,
    createInlineRunner({ conflicts: runJudging }, () => {}),
  );
  const columns = await field['field.get']({});
  for (const [step, act] of acts.entries()) {
    const all = await plans['plan.list']({});
    const planId = all[(act.do === 'edit' ? act.wish.b : act.pick) % all.length].id;
    const attempt = async (): Promise<unknown> => {
      switch (act.do) {
        case 'edit': {
          const document = await documentOf(opened, planId);
          const patch = patchFrom(act.wish, columns, snapshotFromDocument(document, indexField(columns)), step);
          if (isEmptyPatch(patch)) return null;
          const { revision } = document.meta;
          return plans['plan.apply']({ planId, revision, label: { code: 'x', params: {} }, patch });
        }
        case 'undo':
          return plans['plan.undo']({ planId });
        case 'redo':
          return plans['plan.redo']({ planId });
        case 'fork':
          return plans['plan.fork']({ planId, name: `Fork ${step}` });
        case 'activate':
          return plans['plan.activate']({ planId });
        case 'takeBack': {
          const made = await readRulings(session.require().db);
          const one = made[act.pick % Math.max(1, made.length)];
          return one && desk['conflicts.undo']({ planId: one.planId as never, rulingIds: [one.id] });
        }
        case 'settle':
          // The day comes for whatever waits.
          await opened.settings['settings.update']({ asOf: DUE });
          return settleDue(session);
        case 'rule':
        case 'later':
        case 'waive': {
          const filter = { state: 'open' as const };
          const { rows } = await desk['conflicts.list']({ planId, filter, offset: 0, limit: 50 });
          const row = rows[act.pick % Math.max(1, rows.length)];
          if (!row) return null;
          const { key } = row.conflict;
          if (act.do === 'waive') return desk['conflicts.waive']({ planId, key, reason: 'known' });
          return desk['conflicts.rule']({
            planId,
            key,
            ruling: 'transfer',
            form: 'ruling',
            rep: `R${act.pick % 3}`,
            territory: null,
            survivor: null,
            shares: [],
            reason: `step ${step}`,
            effectiveOn: act.do === 'later' ? DUE : '2026-01-31',
          });
        }
      }
    };
    await Promise.allSettled([attempt()]);
  }
}

interface Replayed {
  name: string;
  state: string;
  units: Map<string, string>;
  territories: Map<string, string>;
  decisions: Map<string, string>;
  rules: string;
  outcomes: Map<string, string>;
  followers: Map<string, string>;
}

/** From the trail and the recorded patches alone, by plain maps: nothing of the product's own planning takes part. */
function replay(opened: Opened): { plans: Map<number, Replayed>; rulings: Set<number>; deals: Map<string, string> } {
  const { sqlite } = opened.session.require();
  const trail = sqlite.prepare('select plan_id, event, seq, detail from audit order by id').all() as {
    plan_id: number | null;
    event: string;
    seq: number | null;
    detail: string;
  }[];
  const patches = new Map(
    (
      sqlite.prepare('select plan_id, seq, patch from change').all() as {
        plan_id: number;
        seq: number;
        patch: string;
      }[]
    ).map((row) => [`${row.plan_id} ${row.seq}`, PlanPatch.parse(JSON.parse(row.patch))]),
  );
  const plans = new Map<number, Replayed>();
  const ruled = new Map<number, Ruled>();
  const deals = new Map(Array.from({ length: 8 }, (_, i) => [`deal ${i}`, `R${i % 3}`]));
  const done = new Set<string>();
  for (const { plan_id, event, seq, detail } of trail) {
    const said = JSON.parse(detail) as Record<string, never>;
    const plan = plans.get(plan_id ?? 0);
    const change = `${plan_id} ${seq}`;
    if (event === 'created') plans.set(plan_id ?? 0, emptyPlan(said.name));
    if (event === 'forked')
      plans.set(plan_id ?? 0, { ...copy(plans.get(said.base)), name: said.name, state: 'planning' });
    if (event === 'activated' && plan) plan.state = 'active';
    if (event === 'archived' && plan) plan.state = 'archived';
    if ((event === 'applied' || event === 'redone') && plan) {
      write(plan, patches.get(change));
      done.add(change);
    }
    if (event === 'undone' && plan) {
      const patch = patches.get(change);
      write(plan, patch && invertPatch(patch));
      done.delete(change);
    }
    if (event === 'ruled') ruled.set(said.rulingId, { plan_id, change: seq === null ? null : change, taken: null });
    if (event === 'rulingCarriedOut' || event === 'rulingRefused') {
      const one = ruled.get(said.rulingId);
      // Forks carry it out by themselves; it is in force as its own plan has it.
      if (one?.plan_id === plan_id && event === 'rulingRefused') one.taken = true;
      else if (one?.plan_id === plan_id) one.change = seq === null ? null : change;
    }
    if (event === 'dealHandedOver') deals.set(said.subject, said.to ?? '');
    if (event === 'rulingUndone') {
      const one = ruled.get(said.rulingId);
      const last = [...done].filter((key) => key.startsWith(`${plan_id} `)).at(-1) ?? null;
      // Taken back by a change of its own, unless the plan's own undo has already done it.
      if (one) one.taken = one.change === null ? true : done.has(one.change) ? last : null;
    }
  }
  const inForce = [...ruled].filter(
    ([, { change, taken }]) =>
      (change === null || done.has(change)) && (taken === null || (taken !== true && !done.has(taken))),
  );
  return { plans, rulings: new Set(inForce.map(([id]) => id)), deals };
}

interface Ruled {
  readonly plan_id: number | null;
  change: string | null;
  taken: string | true | null;
}

function emptyPlan(name: string): Replayed {
  const empty = {
    units: new Map(),
    territories: new Map(),
    decisions: new Map(),
    outcomes: new Map(),
    followers: new Map(),
  };
  return { name, state: 'planning', rules: '[]', ...empty };
}

function copy(plan: Replayed | undefined): Replayed {
  if (!plan) throw new Error('forked from a plan that was never made');
  const { units, territories, decisions, outcomes, followers } = plan;
  const maps = { units: new Map(units), territories: new Map(territories), decisions: new Map(decisions) };
  return { ...plan, ...maps, outcomes: new Map(outcomes), followers: new Map(followers) };
}

function write(plan: Replayed, patch: PlanPatch | undefined): void {
  if (!patch) throw new Error('a change without its patch');
  const set = (map: Map<string, string>, key: string, to: unknown): void => {
    if (to === null) map.delete(key);
    else map.set(key, typeof to === 'string' ? to : JSON.stringify(to));
  };
  for (const { key, to } of patch.territories) set(plan.territories, key, to);
  for (const { unit, to } of patch.units) set(plan.units, unit, to);
  for (const { from, to } of patch.decisions) set(plan.decisions, `${(to ?? from)?.account} ${(to ?? from)?.kind}`, to);
  for (const { account, to } of patch.outcomes) set(plan.outcomes, account, to);
  for (const { account, to } of patch.followers) set(plan.followers, account, to.length === 0 ? null : to);
  if (patch.rules) plan.rules = JSON.stringify(patch.rules.to);
}

/** The same maps from the plan as it stands. */
async function present(opened: Opened, units: readonly string[]): Promise<Map<number, Replayed>> {
  const plans = new Map<number, Replayed>();
  for (const { id, name, state } of await opened.plans['plan.list']({})) {
    const document = await documentOf(opened, id);
    const { territories, unitTerritory, decisions, rules, outcomes, followers } = document;
    plans.set(id, {
      name,
      state,
      units: new Map(
        units.flatMap((unit, u) => (unitTerritory[u] < 0 ? [] : [[unit, territories[unitTerritory[u]].key]])),
      ),
      territories: new Map(territories.map((t) => [t.key, JSON.stringify(t)])),
      decisions: new Map(decisions.map((d) => [`${d.account} ${d.kind}`, JSON.stringify(d)])),
      rules: JSON.stringify(rules),
      outcomes: new Map(outcomes.map(({ account, to }) => [account, JSON.stringify(to)])),
      followers: new Map(followers.map(({ account, to }) => [account, JSON.stringify(to)])),
    });
  }
  return plans;
}

/** Owner of each opportunity by its name. */
function dealOwners({ session }: Opened): Map<string, string> {
  const rows = session
    .require()
    .sqlite.prepare('select o.name, r.code from opportunity o left join rep r on r.id = o.owner_id order by o.id')
    .all() as { name: string; code: string | null }[];
  return new Map(rows.map(({ name, code }) => [name, code ?? '']));
}

function events({ session }: Opened): string[] {
  return session.require().sqlite.prepare('select event from audit').pluck().all() as string[];
}

describe('the audit trail', () => {
  it('replayed from the start gives the present state: plans, rulings and all', async () => {
    expect(DECISION_KINDS).toContain('ruling');
    let rulings = 0;
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryAct, { minLength: 4, maxLength: 30 }), async (acts) => {
        const opened = await prepared();
        await play(opened, [...FIRST, ...acts, ...LAST]);
        const { units } = await opened.field['field.get']({});
        const again = replay(opened);
        expect(again.plans).toEqual(await present(opened, units.code));
        const held = (await readRulings(opened.session.require().db)).filter(({ inForce }) => inForce);
        expect(again.rulings).toEqual(new Set(held.map(({ id }) => id)));
        const owned = dealOwners(opened);
        expect(again.deals).toEqual(owned);
        rulings += held.length;
        for (const event of events(opened)) seen.add(event);
        await opened.session.close();
      }),
      { numRuns: 14, seed: 11 },
    );
    // Worth something only where there was something ruled.
    expect(rulings).toBeGreaterThan(3);
    expect([...seen]).toEqual(expect.arrayContaining(['activated', 'ruled', 'rulingCarriedOut']));
  });
});
