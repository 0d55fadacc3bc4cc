import { z } from 'zod';
import { Finding } from '@shared/duplicates/finding';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from '../json';

export interface PairDetails {
  readonly a: { readonly code: string; readonly name: string };
  readonly b: { readonly code: string; readonly name: string };
  readonly score: number;
  readonly findings: Finding[];
}

/** Open pairs of accounts that are still there, with what was seen in them, best first. @param least smallest score */
export async function readPairDetails(db: Db, least: number): Promise<PairDetails[]> {
  const rows = await db
    .selectFrom('duplicate_pair as pair')
    .innerJoin('account as x', 'x.id', 'pair.a')
    .innerJoin('account as y', 'y.id', 'pair.b')
    .select(['x.code as aCode', 'x.name as aName', 'y.code as bCode', 'y.name as bName', 'score', 'findings'])
    .where('state', '=', 'open')
    .where('score', '>=', least)
    .where('x.deleted_at', 'is', null)
    .where('y.deleted_at', 'is', null)
    .orderBy('score', 'desc')
    .orderBy('pair.a')
    .orderBy('pair.b')
    .execute();
  return rows.map(({ aCode, aName, bCode, bName, score, findings }) => ({
    a: { code: aCode, name: aName },
    b: { code: bCode, name: bName },
    score,
    findings: z.array(Finding).parse(fromJson(findings)),
  }));
}
