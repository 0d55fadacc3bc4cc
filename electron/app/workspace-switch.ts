import type { WorkspaceInfo } from '@shared/contract/workspace';
import { Queue } from '@electron/usecases/queue';
import type { NewWorkspaceInput, Session } from '@electron/usecases/session';
import { settleDue } from '@electron/usecases/settle-due';
import type { Opening } from './arguments';
import type { Recents } from './recents';

export interface SwitchDeps {
  readonly session: Session;
  readonly recents: Recents;
  /** Makes the sample workspace if there is none yet, or in any case; its path. */
  readonly prepareSample: (anew: boolean) => Promise<string>;
  readonly now: () => Date;
  readonly onSwitched: (info: WorkspaceInfo | null) => void;
}

/** Which workspace is open. One switch at a time, whoever asks: the screen, the file manager or a second start. */
export class WorkspaceSwitch {
  readonly #deps: SwitchDeps;
  readonly #queue = new Queue();
  #failedStart: { readonly error: unknown } | null = null;

  constructor(deps: SwitchDeps) {
    this.#deps = deps;
  }

  /** Waits for what is being opened. What was to be opened at start and could not be is told here, once. */
  current(): Promise<WorkspaceInfo | null> {
    return this.#queue.run(async () => {
      const failed = this.#failedStart;
      this.#failedStart = null;
      if (failed !== null) throw failed.error;
      return this.#info();
    });
  }

  open(opening: Opening): Promise<WorkspaceInfo> {
    return this.#queue.run(async () => {
      const sample = opening.what === 'sample';
      const path = sample ? await this.#deps.prepareSample(false) : opening.path;
      await this.#deps.session.open(path);
      await settleDue(this.#deps.session);
      return this.#switched({ remember: !sample });
    });
  }

  /** The sample as it was at first. It is closed for that, if it is what is open. */
  openSampleAnew(): Promise<WorkspaceInfo> {
    return this.#queue.run(async () => {
      const { session, prepareSample } = this.#deps;
      if (session.current() !== null && (await session.info()).sample) await session.close();
      await session.open(await prepareSample(true));
      return this.#switched({ remember: false });
    });
  }

  /** Begins to open before there is a window; `current` tells the outcome. */
  openAtStart(opening: Opening): void {
    this.open(opening).catch((error: unknown) => {
      this.#failedStart = { error };
    });
  }

  create(path: string, input: NewWorkspaceInput): Promise<WorkspaceInfo> {
    return this.#queue.run(async () => {
      await this.#deps.session.create(path, input);
      return this.#switched({ remember: true });
    });
  }

  close(): Promise<void> {
    return this.#queue.run(async () => {
      await this.#deps.session.close();
      this.#deps.onSwitched(null);
    });
  }

  async #info(): Promise<WorkspaceInfo | null> {
    return this.#deps.session.current() === null ? null : this.#deps.session.info();
  }

  /** The sample has a button of its own and is not among the recent ones. */
  async #switched({ remember }: { readonly remember: boolean }): Promise<WorkspaceInfo> {
    const { session, recents, now, onSwitched } = this.#deps;
    const info = await session.info();
    if (remember) recents.add(session.require().path, info.name, now());
    onSwitched(info);
    return info;
  }
}
