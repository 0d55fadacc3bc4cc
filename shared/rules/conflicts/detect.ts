import type { Conflict } from '../../model/conflict';
import { repConflicts } from './detectors/reps';
import { territoryConflicts } from './detectors/territories';
import { unitConflicts } from './detectors/units';
import type { ConflictScene } from './ground';
import { judgeAccount } from './judge-account';
import { type AccountRecords, NO_RECORDS } from './records';

/** By account index; an account without an entry has no records. */
export type RecordsOf = ReadonlyMap<number, AccountRecords>;

/** What an edit or an import may have changed, by index. */
export interface Touched {
  readonly accounts: ReadonlySet<number>;
  readonly units: ReadonlySet<number>;
  readonly territories: ReadonlySet<number>;
  readonly reps: ReadonlySet<number>;
}

/** Everything, by key. */
export function detectConflicts(scene: ConflictScene, records: RecordsOf): Map<string, Conflict> {
  const all = new Map<string, Conflict>();
  const add = (conflicts: readonly Conflict[]): void =>
    conflicts.forEach((conflict) => all.set(conflict.key, conflict));
  for (let i = 0; i < scene.field.accounts.code.length; i++) add(judgeAccount(scene, i, records.get(i) ?? NO_RECORDS));
  add(detectAreas(scene, null));
  return all;
}

/** Conflicts of units, territories and reps. @param touched null = all of them */
export function detectAreas(scene: ConflictScene, touched: Omit<Touched, 'accounts'> | null): Conflict[] {
  const { field, snapshot } = scene;
  const every = (count: number): Iterable<number> => Array.from({ length: count }, (_, i) => i);
  return [
    ...[...(touched?.units ?? every(field.units.code.length))].flatMap((u) => unitConflicts(scene, u)),
    ...[...(touched?.territories ?? every(snapshot.territories.length))].flatMap((t) => territoryConflicts(scene, t)),
    ...[...(touched?.reps ?? every(field.reps.code.length))].flatMap((r) => repConflicts(scene, r)),
  ];
}

/**
 * Conflicts after a change, from those before it: only what is touched is judged again. Equal to `detectConflicts` of the
 * new scene as long as `touched` names all that differs (`touchedBetween`, and accounts whose records changed).
 * @param records of the touched accounts
 */
export function detectAgain(
  before: ReadonlyMap<string, Conflict>,
  scene: ConflictScene,
  touched: Touched,
  records: RecordsOf,
): Map<string, Conflict> {
  const judged = new Judged(scene, touched);
  const next = new Map([...before].filter(([, conflict]) => !judged.covers(conflict)));
  const add = (conflicts: readonly Conflict[]): void =>
    conflicts.forEach((conflict) => next.set(conflict.key, conflict));
  for (const i of touched.accounts) add(judgeAccount(scene, i, records.get(i) ?? NO_RECORDS));
  add(detectAreas(scene, touched));
  return next;
}

/** Which conflicts stand or fall with what is judged again. */
export class Judged {
  readonly #accounts: ReadonlySet<string>;
  readonly #units: ReadonlySet<string>;
  readonly #territories: ReadonlySet<string>;
  readonly #reps: ReadonlySet<string>;
  readonly #scene: ConflictScene;

  constructor(scene: ConflictScene, { accounts, units, territories, reps }: Touched) {
    const { field, snapshot } = scene;
    this.#scene = scene;
    this.#accounts = new Set([...accounts].map((i) => field.accounts.code[i]));
    this.#units = new Set([...units].map((u) => field.units.code[u]));
    this.#territories = new Set([...territories].map((t) => snapshot.territories[t].key));
    this.#reps = new Set([...reps].map((r) => field.reps.code[r]));
  }

  /** Also conflicts of what is not there any more: nobody would judge them again. */
  covers({ type, account, other, unit, territory, parties }: Conflict): boolean {
    if (account !== null) {
      const both = other === null ? [account] : [account, other];
      return both.some((code) => this.#accounts.has(code) || !this.#scene.index.account.has(code));
    }
    if (unit !== null) return this.#units.has(unit) || !this.#scene.index.unit.has(unit);
    if (type === 'repOverCapacity') {
      return parties.some(({ rep }) => this.#reps.has(rep) || !this.#scene.index.rep.has(rep));
    }
    return territory === null || this.#territories.has(territory) || !this.#hasTerritory(territory);
  }

  #hasTerritory(key: string): boolean {
    return this.#scene.snapshot.territories.some((t) => t.key === key && !t.removed);
  }
}
