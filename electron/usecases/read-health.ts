import { isoDay } from '@shared/model/day';
import { accountDetail } from '@shared/health/items';
import type { HealthRows } from '@shared/health/health-rows';
import { concerned, healthReport } from '@shared/health/report';
import { type HealthEntity, type HealthItem, HEALTH_ENTITIES, type HealthReport } from '@shared/model/health';
import { type Gathered, gatherHealth } from '@electron/store/health/gather';
import { nameAccounts, nameOfAccounts, nameReps, nameUnits } from '@electron/store/health/items';
import { readRepNames } from '@electron/store/health/rep-names';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';

/** @property today YYYY-MM-DD, @property path of the workspace */
interface Asked {
  readonly path: string;
  readonly today: string;
}

export interface HealthListInput extends Asked {
  readonly issue: string;
  /** Import that was the last to name the accounts; null = none recorded, undefined = any. */
  readonly source?: number | null | undefined;
  readonly english: boolean;
}

export interface HealthList {
  readonly entity: HealthEntity;
  readonly items: HealthItem[];
}

export type HealthInput = ({ readonly want: 'report' } & Asked) | ({ readonly want: 'list' } & HealthListInput);
export type HealthOutput =
  | { readonly want: 'report'; readonly report: HealthReport }
  | { readonly want: 'list'; readonly list: HealthList };

/** Reads, judges and writes nothing, over a connection of its own as a worker thread does it: one consistent view. */
export async function readHealth(input: HealthInput): Promise<HealthOutput> {
  const connection = openConnection(input.path, { readonly: true });
  try {
    return await connection.db.transaction().execute(async (trx): Promise<HealthOutput> => {
      const { asOf } = await readSettings(trx);
      const gathered = await gatherHealth(trx, asOf, input.today);
      if (input.want === 'report') return { want: 'report', report: healthReport(gathered.rows) };
      return { want: 'list', list: await listOf(trx, gathered, input) };
    });
  } finally {
    await closeConnection(connection);
  }
}

async function listOf(db: Db, { rows, ids }: Gathered, input: HealthListInput): Promise<HealthList> {
  const { issue, english } = input;
  const [area] = issue.split('.');
  const entity = HEALTH_ENTITIES.find((e) => e === area) ?? 'account';
  const hits = concerned(rows, issue, sourceIndex(rows, input.source));
  const wanted = Array.from(hits, (i) => ids[entity][i]);
  const blank = { day: '', other: '', missing: [], why: [] };
  switch (entity) {
    case 'rep':
      return { entity, items: (await nameReps(db, wanted)).map((named) => ({ ...named, ...blank })) };
    case 'contact':
    case 'opportunity':
      return { entity, items: (await nameOfAccounts(db, entity, wanted)).map((named) => ({ ...named, ...blank })) };
    case 'unit':
      return { entity, items: (await nameUnits(db, wanted, english)).map((named) => ({ ...named, ...blank })) };
    case 'account': {
      const names = await readRepNames(db);
      const named = await nameAccounts(db, wanted, english);
      return {
        entity,
        items: named.map((account, k) => {
          const { day, other, missing, why } = accountDetail(rows, issue, hits[k]);
          const told = { day: day < 0 ? '' : isoDay(day), other: names.get(other) ?? '' };
          return { ...account, ...told, missing: [...missing], why: [...why] };
        }),
      };
    }
  }
}

function sourceIndex(rows: HealthRows, source: number | null | undefined): number | null {
  if (source === undefined) return null;
  return rows.sources.findIndex((s) => s.id === source);
}
