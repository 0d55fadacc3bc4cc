import { rmSync } from 'node:fs';
import type { ColumnMapping, ImportOptions } from '@shared/contract/imports';
import { type Repair, type RepairState } from '@shared/contract/import-problems';
import { RepairLog, type RepairStep } from '@shared/importing/repair-log';
import { mutedKind, mutedOne, mutedPart, repairedCells } from '@shared/importing/repairs';
import { DomainError, unwrap } from '@shared/model/result';
import {
  closeFindings,
  type FaultyContent,
  type Findings,
  openFindings,
  readFaulty,
  replaceRow,
} from '@electron/store/findings/findings';
import { fixesOf, rowsOf } from '@electron/store/findings/problems';
import type { RowChecks, RowOutcome, RowsToCheck } from '@electron/import/row-checks';
import { type ImportLook, isSameLook } from './import-look';

const HIDDEN_TOLD = 50;

/** What a person sees of one picked file and has decided about it, from its first check until it is written or left. */
export class ImportReview {
  readonly log: RepairLog;
  /** How the file is cut into rows and columns; corrections hold as long as that stays. */
  readonly shape: string;
  #path: string | null = null;
  #findings: Findings | null = null;
  #checked: { readonly look: ImportLook; readonly mapping: ColumnMapping } | null = null;
  readonly #originals = new Map<number, FaultyContent>();

  constructor(
    shape: string,
    private readonly checks: RowChecks,
  ) {
    this.log = new RepairLog();
    this.shape = shape;
  }

  /** @throws DomainError `import.notChecked` before the first check has ended */
  get findings(): Findings {
    if (!this.#findings) throw new DomainError('import.notChecked');
    return this.#findings;
  }

  get path(): string {
    if (this.#path === null) throw new DomainError('import.notChecked');
    return this.#path;
  }

  get state(): RepairState {
    const { counts, canUndo, canRedo } = this.log;
    const hidden = [...this.log.repairs.muted].slice(-HIDDEN_TOLD).toReversed();
    return { ...counts, hidden: hidden.map((what) => ({ what, ...mutedPart(what) })), canUndo, canRedo };
  }

  /** Findings of a new check take the place of the former ones. */
  use(rows: RowsToCheck, checked: { readonly look: ImportLook; readonly mapping: ColumnMapping }): void {
    this.#drop();
    this.#checked = checked;
    this.#path = rows.findings;
    this.#findings = openFindings(rows.findings);
    this.checks.load(rows);
  }

  /** Path of the findings, if nothing of what they were made of has changed since. */
  findingsFor(now: ImportLook): string | undefined {
    const checked = this.#checked;
    return checked && this.#path !== null && isSameLook(now, checked.look, checked.mapping) ? this.#path : undefined;
  }

  close(): void {
    this.#drop();
    this.checks.close();
  }

  /** The cells of a row with problems as they stand now; null for any other row. */
  cellsOf(row: number): readonly string[] | null {
    const checked = readFaulty(this.findings, row);
    return checked === null ? null : repairedCells(checked.cells, this.log.repairs.cells.get(row));
  }

  /** @returns the steps taken; [] when there was nothing to do @throws DomainError `import.tooManyRepairs` */
  apply(repair: Repair): readonly RepairStep[] {
    if (repair.kind === 'undo') return this.log.undo();
    if (repair.kind === 'redo') return this.log.redo();
    const steps = this.#stepsOf(repair);
    for (const step of steps) if (step.kind === 'cell') this.#rememberOriginal(step.row);
    return steps.length === 0 ? [] : unwrap(this.log.apply(steps));
  }

  /** Checks the one row these steps speak of; null when they speak of several, or its cells are not known. */
  async recheck(steps: readonly RepairStep[]): Promise<(RowOutcome & { readonly row: number }) | null> {
    const row = onlyRow(steps);
    if (row === null) return null;
    const { cells: corrections, ignoredRows, muted } = this.log.repairs;
    const whole = steps.some((step) => step.kind === 'cell' && step.value === null);
    const original = this.#originals.get(row);
    const base = original ?? (whole ? null : readFaulty(this.findings, row));
    if (base === null) return null;
    const corrected = corrections.get(row);
    const cells = repairedCells(base.cells, corrected);
    const flaws = base.flaws.filter((flaw) => flaw.column === null || !corrected?.has(flaw.column));
    const ignored = ignoredRows.has(row);
    const outcome = await this.checks.check({ row, cells, flaws, ignored, muted: [...muted] });
    replaceRow(this.findings, row, cells, outcome.problems);
    return { row, ...outcome };
  }

  #stepsOf(repair: Exclude<Repair, { kind: 'undo' | 'redo' }>): readonly RepairStep[] {
    switch (repair.kind) {
      case 'cell':
        return [repair];
      case 'ignoreRow':
        return [{ kind: 'row', row: repair.row, ignored: true }];
      case 'takeRow':
        return [{ kind: 'row', row: repair.row, ignored: false }];
      case 'mute':
        return [{ kind: 'mute', what: mutedOne(repair.code, repair.row, repair.column), muted: true }];
      case 'unmute': {
        const { what } = repair;
        const shown = [...this.log.repairs.muted].filter((one) => what === null || one === what);
        return shown.map((one) => ({ kind: 'mute', what: one, muted: false }));
      }
      case 'fixAll':
        return fixesOf(this.findings, repair.code).map(({ row, at, fix }) => ({
          kind: 'cell',
          row,
          column: at,
          value: fix,
        }));
      case 'ignoreAll':
        if (repair.severity === 'warning') return [{ kind: 'mute', what: mutedKind(repair.code), muted: true }];
        return rowsOf(this.findings, repair.code).map((row) => ({ kind: 'row', row, ignored: true }));
      case 'takeAll': {
        const { ignoredRows, muted } = this.log.repairs;
        return [
          ...[...ignoredRows].map((row) => ({ kind: 'row', row, ignored: false }) as const),
          ...[...muted].map((what) => ({ kind: 'mute', what, muted: false }) as const),
        ];
      }
      default:
        return repair satisfies never;
    }
  }

  /** A row's cells are those of the file until its first correction. */
  #rememberOriginal(row: number): void {
    if (this.#originals.has(row) || this.log.repairs.cells.has(row)) return;
    const content = readFaulty(this.findings, row);
    if (content) this.#originals.set(row, content);
  }

  #drop(): void {
    if (this.#findings) closeFindings(this.#findings);
    if (this.#path !== null) rmSync(this.#path, { force: true });
    this.#findings = null;
    this.#path = null;
    this.#checked = null;
  }
}

/** Kind, encoding and columns may change without moving a cell; everything else cuts the file anew. */
export function cutOf({
  kind: _k,
  encoding: _e,
  mapping: _m,
  automatic: _a,
  datum: _d,
  moneyUnit: _u,
  source: _s,
  choices: _c,
  ...cut
}: ImportOptions): string {
  return JSON.stringify(cut);
}

function onlyRow(steps: readonly RepairStep[]): number | null {
  const rows = new Set(steps.map((step) => (step.kind === 'mute' ? (mutedPart(step.what).row ?? 0) : step.row)));
  const [row] = rows;
  return rows.size === 1 && row !== undefined && row > 0 ? row : null;
}
