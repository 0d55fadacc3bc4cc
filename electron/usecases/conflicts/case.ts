import type { ConflictCase, RulingSummary } from '@shared/contract/conflicts';
import type { Conflict, RulingGround } from '@shared/model/conflict';
import { DomainError } from '@shared/model/result';
import { type ConflictScene, repCode } from '@shared/rules/conflicts/ground';
import { type CaseProfile, precedentsFor } from '@shared/rules/conflicts/precedents';
import { type AccountRecords, NO_RECORDS } from '@shared/rules/conflicts/records';
import { rulingsFor } from '@shared/rules/conflicts/rulings-for';
import { joined, type Suggestion, suggest } from '@shared/rules/conflicts/suggest';
import { timelineOf } from '@shared/rules/conflicts/timeline';
import { recordsOf } from '@electron/conflicts/judge';
import { readAccountNames } from '@electron/store/conflicts/account-codes';
import { readCase, type StoredCase } from '@electron/store/conflicts/cases';
import { readChangesNaming } from '@electron/store/conflicts/changes-naming';
import { readRulings, type StoredRuling } from '@electron/store/conflicts/rulings';
import type { OpenWorkspace } from '../session';
import type { Judged } from './desk';
import { rowsOf } from './list';
import { territoryOf, tierOf } from './placing';

const MOST_PRECEDENTS = 5;
const MOST_EVENTS = 200;

/** What a ruling keeps of a case. */
export interface Studied {
  readonly conflict: Conflict;
  readonly profile: CaseProfile;
  readonly suggestion: Suggestion | null;
  readonly timeline: ConflictCase['timeline'];
}

type StudiedCase = Studied & { readonly stored: StoredCase; readonly suggestion: Suggestion };

export function profileOf(scene: ConflictScene, conflict: Conflict, ground: RulingGround | null): CaseProfile {
  return {
    type: conflict.type,
    severity: conflict.severity,
    ground,
    tier: tierOf(scene, conflict),
    territory: territoryOf(scene, conflict),
    reps: conflict.parties.map(({ rep }) => rep),
  };
}

/** A case with all that speaks in it. @throws DomainError `conflicts.gone` */
export async function studyCase(
  workspace: OpenWorkspace,
  judged: Judged,
  planId: number,
  key: string,
): Promise<StudiedCase> {
  const stored = await readCase(workspace.db, planId, key);
  if (!stored) throw new DomainError('conflicts.gone', { key });
  const conflict = judged.found.get(key) ?? stored.conflict;
  const { scene } = judged;
  const records = await Promise.all(
    [conflict.account, conflict.other].map((code) => recordsBy(workspace, judged, code)),
  );
  const suggestion = suggest(scene, conflict, joined(records[0], records[1]));
  const decisive = suggestion.trace.find(({ outcome }) => outcome === 'decides');
  const profile = profileOf(scene, conflict, decisive?.ground ?? null);
  const events = [conflict.account, conflict.other].flatMap((code, i) =>
    code === null ? [] : timelineOf(code, records[i], scene.rules, scene.field.asOfDay),
  );
  const timeline = [...events, ...(await areaEvents(workspace, planId, stored))]
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, MOST_EVENTS);
  return { stored, conflict, suggestion, profile, timeline };
}

export async function caseOf(
  workspace: OpenWorkspace,
  judged: Judged,
  planId: number,
  key: string,
): Promise<ConflictCase> {
  const { stored, conflict, suggestion, profile, timeline } = await studyCase(workspace, judged, planId, key);
  const [row] = await rowsOf(workspace, judged, planId, [conflict]);
  const rulings = await readRulings(workspace.db);
  const own = rulings.filter((ruling) => ruling.key === key && ruling.planId === planId).toReversed();
  const inherited = judged.rulings.get(key);
  const shown = inherited && !own.some(({ id }) => id === inherited.id) ? [inherited, ...own] : own;
  const like = precedentsFor(
    profile,
    rulings.filter((ruling) => ruling.key !== key && ruling.inForce),
    MOST_PRECEDENTS,
  );
  const i = conflict.account === null ? undefined : judged.scene.index.account.get(conflict.account);
  return {
    ...row,
    lastSeen: stored.goneAt === null ? judged.at : stored.lastSeen,
    goneAt: stored.goneAt,
    timeline,
    suggestion: { ...suggestion, trace: [...suggestion.trace] },
    allowed: rulingsFor(conflict.type),
    owner: i === undefined ? null : repCode(judged.scene, judged.scene.evaluation.ownership.owner[i]),
    rulings: await summaries(workspace, judged, shown),
    precedents: await summaries(workspace, judged, like),
  };
}

async function recordsBy({ db }: OpenWorkspace, { scene }: Judged, code: string | null): Promise<AccountRecords> {
  const i = code === null ? undefined : scene.index.account.get(code);
  return i === undefined ? NO_RECORDS : ((await recordsOf(db, scene, [i])).get(i) ?? NO_RECORDS);
}

/** What was done to the unit or territory in this plan, and when the case came up. */
async function areaEvents(
  { db }: OpenWorkspace,
  planId: number,
  { conflict, firstSeen }: StoredCase,
): Promise<ConflictCase['timeline']> {
  const found = { at: firstSeen, code: 'found' as const, rep: null, account: '', params: {} };
  const changes = await readChangesNaming(db, planId, conflict);
  return [
    found,
    ...changes.map(({ at, label }) => ({
      at,
      code: 'change' as const,
      rep: null,
      account: '',
      params: { ...label.params, change: label.code },
    })),
  ];
}

async function summaries(
  { db }: OpenWorkspace,
  { scene }: Judged,
  rulings: readonly StoredRuling[],
): Promise<RulingSummary[]> {
  const names = await readAccountNames(
    db,
    rulings.flatMap(({ account }) => account ?? []),
  );
  const unitName = (key: string): string => {
    const u = scene.index.unit.get(key.split('/')[1] ?? '');
    return u === undefined ? key : scene.field.units.name[u];
  };
  return rulings.map((ruling) => ({
    id: ruling.id,
    key: ruling.key,
    ruling: ruling.ruling,
    form: ruling.form,
    rep: ruling.rep,
    territory: ruling.territory,
    shares: [...ruling.shares],
    reason: ruling.reason,
    effectiveOn: ruling.effectiveOn,
    at: ruling.at,
    inForce: ruling.inForce,
    waits: ruling.waits,
    refused: ruling.refused,
    ground: ruling.profile.ground,
    subject: ruling.account === null ? unitName(ruling.key) : (names.get(ruling.account) ?? ruling.account),
  }));
}
