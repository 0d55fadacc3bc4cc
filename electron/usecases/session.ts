import type { ImportSample } from '@shared/contract/imports';
import type { SampleInput } from '@electron/import/read-sample';
import { basename } from 'node:path';
import type { Locale } from '@shared/contract/app';
import type { WorkspaceInfo } from '@shared/contract/workspace';
import type { PlacingRow } from '@shared/model/placing';
import { DomainError } from '@shared/model/result';
import type { LookUpColumns } from '@shared/duplicates/look-up-index';
import type { Field } from '@shared/planning/field';
import type { RuleFacts } from '@shared/rules/allocation/facts';
import type { ActivityColumns } from '@shared/rules/pool/history';
import { workspaceTexts } from '@shared/texts/workspace';
import { readBasemap } from '@electron/workspace/basemap';
import { closeWorkspaceFile, createAndOpen } from '@electron/workspace/file';
import type { Connection } from '@electron/workspace/connection';
import { copyDatabase, type CopyOptions } from '@electron/workspace/copy';
import { backupPath } from '@electron/workspace/file-name';
import { isSameFile } from '@electron/workspace/same-file';
import { schemaVersion } from '@electron/workspace/migrate';
import { type OpenFile, openFile, type OpenOptions } from '@electron/workspace/open';
import { type ChangeKind, WorkspaceCache } from './cache';
import { Queue } from './queue';
import { type AccountDirectory, readDirectory } from './read-directory';
import { readField, type ReadFieldInput } from './read-field';
import type { HealthInput, HealthOutput } from './read-health';
import type { ReadLookUpInput } from './read-look-up';
import type { ReadPlacingInput } from './read-placing';
import { readActivitiesOf } from './pool/read-activities';
import { readGuards } from './pool/guards';
import { readFactsOf } from './rules/read-rule-facts';
import { readInfo } from './workspace-info';

export interface SessionDeps {
  /** Holds `basemaps/`. */
  readonly resourcesDir: string;
  readonly now: () => Date;
  readonly log: { info(message: string, facts?: Readonly<Record<string, unknown>>): void };
  /** Language of what is written into a new workspace; English if not said. */
  readonly locale?: () => Locale;
  /** Readers off this thread, for a window that must stay alive; in place if not said. */
  readonly readers?: {
    readonly field: (input: ReadFieldInput) => Promise<Field>;
    readonly directory: (path: string) => Promise<AccountDirectory>;
    readonly lookUp: (input: ReadLookUpInput) => Promise<LookUpColumns>;
    readonly placing: (input: ReadPlacingInput) => Promise<PlacingRow[]>;
    readonly ruleFacts: (path: string) => Promise<RuleFacts>;
    readonly activities: (path: string) => Promise<ActivityColumns>;
    readonly check: (path: string) => Promise<readonly string[]>;
    readonly health: (input: HealthInput) => Promise<HealthOutput>;
    readonly sample: (input: SampleInput) => Promise<ImportSample>;
  };
}

export interface OpenWorkspace extends Connection {
  readonly cache: WorkspaceCache;
  /** Holds `basemaps/`. */
  readonly resourcesDir: string;
}

export interface NewWorkspaceInput {
  readonly name: string;
  readonly basemapId: string;
  /** Region codes to plan in; empty = all. */
  readonly regions: readonly string[];
  readonly sample?: boolean;
  /** The day the data speaks of, YYYY-MM-DD; today if not said. */
  readonly asOf?: string;
  readonly firstPlan?: string;
  /** Whether a file of that name may go. */
  readonly overwrite?: boolean;
}

export type ChangeListener = (what: readonly ChangeKind[]) => void;

/** The one workspace this process has open. */
export class Session {
  readonly deps: SessionDeps;
  readonly #queue = new Queue();
  readonly #listeners = new Set<ChangeListener>();
  #opened: { readonly file: OpenFile; readonly workspace: OpenWorkspace } | null = null;
  /** Counts over all workspaces of this run, so that no two fields are ever taken for one another. */
  #fieldRevision = 1;

  constructor(deps: SessionDeps) {
    this.deps = deps;
  }

  now(): string {
    return this.deps.now().toISOString();
  }

  current(): OpenWorkspace | null {
    return this.#opened?.workspace ?? null;
  }

  /** @throws DomainError `workspace.none` */
  require(): OpenWorkspace {
    const workspace = this.current();
    if (!workspace) throw new DomainError('workspace.none');
    return workspace;
  }

  info(): Promise<WorkspaceInfo> {
    return readInfo(this.require(), this.deps.resourcesDir);
  }

  /** The workspace open before stays open when this fails, or when it is this very one. @throws DomainError, see `openFile` */
  open(path: string): Promise<OpenWorkspace> {
    return this.exclusively(async () => {
      const current = this.current();
      if (current && isSameFile(path, current.path)) return current;
      return this.#switchTo(await openFile(path, this.#openOptions()));
    });
  }

  /** Makes a workspace file and opens it. @throws DomainError `workspace.exists|isOpen`, `basemap.*` and those of `openFile` */
  create(path: string, input: NewWorkspaceInput): Promise<OpenWorkspace> {
    return this.exclusively(async () => {
      this.#refuseOpened(path);
      const at = this.now();
      const basemap = await readBasemap(this.deps.resourcesDir, input.basemapId);
      const content = {
        name: input.name,
        basemap,
        regions: input.regions,
        asOf: input.asOf ?? at.slice(0, 10),
        sample: input.sample ?? false,
        firstPlan: input.firstPlan ?? workspaceTexts[this.deps.locale?.() ?? 'en'].firstPlan,
        at,
      };
      const options = { ...this.#openOptions(), overwrite: input.overwrite ?? false };
      return this.#switchTo(await createAndOpen(path, content, options));
    });
  }

  /** Waits for what is being written. */
  close(): Promise<void> {
    return this.exclusively(() => this.#close());
  }

  /** @throws DomainError `workspace.exists|inUse|readOnly|diskFull` */
  async saveCopy(path: string, options: Partial<CopyOptions> = {}): Promise<void> {
    await copyDatabase(this.require().path, path, { overwrite: false, ...options });
  }

  /** A copy beside the file, named by schema version and time. Returns its path. */
  async backup(options: Pick<CopyOptions, 'onProgress'> = {}): Promise<string> {
    const { path, sqlite } = this.require();
    const target = backupPath(path, schemaVersion(sqlite), this.deps.now());
    await this.saveCopy(target, options);
    return target;
  }

  /**
   * Runs `work` while nothing else writes: every edit goes through here, and so does a worker thread's import, for which
   * edits then wait without blocking. Not to be nested.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.run(work);
  }

  /** Returns the function that stops listening. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Says what was written, after it was: forgets what is held of it in memory and tells the listeners. */
  emitChange(what: readonly ChangeKind[]): void {
    if (what.includes('field')) this.#fieldRevision++;
    this.current()?.cache.forget(what);
    for (const listener of this.#listeners) listener(what);
  }

  /** Whatever was confirmed: nobody means to replace the workspace they are looking at. */
  #refuseOpened(path: string): void {
    const current = this.current();
    if (current && isSameFile(path, current.path)) throw new DomainError('workspace.isOpen', { file: basename(path) });
  }

  #openOptions(): OpenOptions {
    return { now: this.deps.now, check: this.deps.readers?.check };
  }

  async #switchTo(file: OpenFile): Promise<OpenWorkspace> {
    await this.#close();
    const { connection } = file;
    this.#fieldRevision++;
    const { path, db } = connection;
    const read = this.deps.readers ?? {
      field: readField,
      directory: readDirectory,
      lookUp: readLookUpHere,
      ruleFacts: readFactsOf,
      activities: readActivitiesOf,
    };
    const cache = new WorkspaceCache(db, {
      field: () => read.field({ path, revision: this.#fieldRevision }),
      directory: () => read.directory(path),
      lookUp: () => read.lookUp({ path, resourcesDir: this.deps.resourcesDir }),
      ruleFacts: () => read.ruleFacts(path),
      activities: () => read.activities(path),
      guards: (ground, activities) => readGuards(db, ground, activities),
    });
    const workspace = { ...connection, cache, resourcesDir: this.deps.resourcesDir };
    this.#opened = { file, workspace };
    this.deps.log.info('workspace opened', { schema: schemaVersion(connection.sqlite) });
    return workspace;
  }

  async #close(): Promise<void> {
    const opened = this.#opened;
    if (!opened) return;
    this.#opened = null;
    await closeWorkspaceFile(opened.file);
    this.deps.log.info('workspace closed', {});
  }
}

export function createSession(deps: SessionDeps): Session {
  return new Session(deps);
}

async function readLookUpHere(input: ReadLookUpInput): Promise<LookUpColumns> {
  const { readLookUp } = await import('./read-look-up');
  return readLookUp(input);
}
