import { readRulings } from '@electron/store/conflicts/rulings';
import { documentOf, type Opened } from '../../support/workspace';
import type { Columns, PlanContent, World } from './world';

/** The world as the workspace has it. */
export async function presentWorld(opened: Opened): Promise<World> {
  const { sqlite, db } = opened.session.require();
  const held = (await readRulings(db)).filter(({ inForce }) => inForce);
  const accounts = sqlite.prepare('select * from account order by id').all() as Columns[];
  const visits = sqlite
    .prepare('select v.id, a.code from activity v join account a on a.id = v.account_id order by v.id')
    .all() as { id: number; code: string }[];
  const behind = sqlite
    .prepare('select a.code, b.code as front from account a join account b on b.id = a.merged_into order by a.id')
    .all() as { code: string; front: string }[];
  return {
    plans: await presentPlans(opened),
    rulings: new Set(held.map(({ id }) => id)),
    deals: dealOwners(opened),
    accounts: new Map(
      accounts.map(({ id: _id, merged_into: _into, deleted_at: _at, ...columns }) => [String(columns.code), columns]),
    ),
    behind: new Map(behind.map(({ code, front }) => [code, front])),
    visits: new Map(visits.map(({ id, code }) => [id, code])),
  };
}

async function presentPlans(opened: Opened): Promise<Map<number, PlanContent>> {
  const units = (await opened.field['field.get']({})).units.code;
  const plans = new Map<number, PlanContent>();
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
