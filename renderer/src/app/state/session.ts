import { create } from 'zustand';
import type { WorkspaceInfo } from '@shared/contract/workspace';
import type { PlanId } from '@shared/model/ids';
import type { ChangeLabel, PlanDocument, PlanMeta, PlanPatch } from '@shared/model/plan';
import { unwrap } from '@shared/model/result';
import type { WorkspaceSettings } from '@shared/model/settings';
import { type Evaluation, evaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { type FieldIndex, indexField, type PlanSnapshot, snapshotFromDocument } from '@shared/planning/snapshot';
import { api } from '../api';
import { unlessPromised } from '../breaches/override';
import { accountsOf, keepingPromises } from './guards';
import { outcomeOf } from './outcomes';

/** A plan as the screen holds it: what the database holds, by index, with its evaluation. */
export interface OpenPlan {
  readonly meta: PlanMeta;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly overlaps: PlanDocument['overlaps'];
}

export interface Opened {
  readonly info: WorkspaceInfo;
  readonly field: Field;
  readonly index: FieldIndex;
  readonly settings: WorkspaceSettings;
  readonly plans: readonly PlanMeta[];
  readonly plan: OpenPlan;
  /** The active plan, to compare with; null while none is active, the open plan itself when that is the active one. */
  readonly active: OpenPlan | null;
}

/** Longer than this, and the screen says that it is still saving. */
const SLOW_MS = 150;

interface SessionState {
  /** `loading` only before the first answer and while another workspace opens. */
  readonly status: 'loading' | 'closed' | 'open';
  readonly opened: Opened | null;
  readonly saving: boolean;
  /** Asks the main process for the opened workspace and everything in it. */
  load(): Promise<void>;
  /** Asks again for what changed, keeping the open plan open. */
  refresh(what: readonly ('field' | 'plans' | 'settings' | 'accounts' | 'duplicates' | 'conflicts')[]): Promise<void>;
  openPlan(planId: PlanId): Promise<void>;
  /**
   * One recorded change of the open plan; on the screen as soon as the database has it.
   * @param andThen what else of the screen changes with it, so that all of it is drawn at once
   * @param override why promises may be broken; without it the person is asked when there are any
   */
  apply(label: ChangeLabel, patch: PlanPatch, andThen?: () => void, override?: string): Promise<void>;
  /** An edit of the open plan that the main process makes by itself, such as a run of the rules. */
  made(work: () => Promise<{ readonly meta: PlanMeta; readonly patch: PlanPatch }>): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Sections that only judge (balance, disruption) show at once and fall back if the database refuses them. */
  updateSettings(change: Partial<WorkspaceSettings>): Promise<void>;
}

export const useSession = create<SessionState>((set, get) => {
  /** Follows an edit the database has already taken. */
  function follow(meta: PlanMeta, patch: PlanPatch): void {
    const { opened } = get();
    if (!opened || opened.plan.meta.id !== meta.id) return;
    const { field, index, plan } = opened;
    const { snapshot, evaluation } = unwrap(outcomeOf(field, index, plan, patch));
    const next = { ...plan, meta, snapshot, evaluation };
    set({
      opened: {
        ...opened,
        plan: next,
        active: opened.active?.meta.id === meta.id ? next : opened.active,
        plans: opened.plans.map((p) => (p.id === meta.id ? meta : p)),
      },
    });
  }

  /** @param show draws the outcome together with the word that it is saved */
  async function saving<T>(work: () => Promise<T>, show: (outcome: T) => void = () => undefined): Promise<T> {
    // A quick answer is shown alone: a word that stands for a few milliseconds would only cost a frame of its own.
    const slow = setTimeout(() => set({ saving: true }), SLOW_MS);
    try {
      const outcome = await work();
      show(outcome);
      return outcome;
    } finally {
      clearTimeout(slow);
      set({ saving: false });
    }
  }

  async function edit(call: 'plan.undo' | 'plan.redo'): Promise<void> {
    const { opened } = get();
    if (!opened) return;
    await made(() => api(call, { planId: opened.plan.meta.id }));
  }

  async function made(work: () => Promise<{ readonly meta: PlanMeta; readonly patch: PlanPatch }>): Promise<void> {
    await saving(work, ({ meta, patch }) => follow(meta, patch));
  }

  return {
    status: 'loading',
    opened: null,
    saving: false,

    async load() {
      const info = await api('workspace.current', {});
      if (!info) {
        set({ status: 'closed', opened: null });
        return;
      }
      set({ status: 'loading', opened: null });
      const [field, settings, plans] = await Promise.all([
        api('field.get', {}),
        api('settings.get', {}),
        api('plan.list', {}),
      ]);
      set({ status: 'open', opened: await openWith(info, field, settings, plans, null) });
    },

    async refresh(what) {
      const { opened } = get();
      // The pages that show duplicates and conflicts ask for them themselves.
      if (!opened || what.every((w) => w === 'duplicates' || w === 'conflicts')) return;
      if (what.every((w) => w === 'settings')) {
        // Whatever else a setting changes is named beside it.
        const settings = await api('settings.get', {});
        const { opened: now } = get();
        if (now) set({ opened: { ...now, settings } });
        return;
      }
      const [info, field, settings, plans] = await Promise.all([
        api('workspace.current', {}),
        what.includes('field') ? api('field.get', {}) : opened.field,
        what.includes('settings') ? api('settings.get', {}) : opened.settings,
        api('plan.list', {}),
      ]);
      if (!info) return;
      set({ opened: await openWith(info, field, settings, plans, opened.plan.meta.id) });
    },

    async openPlan(planId) {
      const { opened } = get();
      if (!opened) return;
      const plan = await readPlan(planId, opened.field, opened.index);
      set({ opened: { ...opened, plan } });
    },

    async apply(label, patch, andThen, given) {
      const { opened } = get();
      if (!opened) return;
      const { id, revision } = opened.plan.meta;
      const send = async (sent: PlanPatch, override?: string) => ({
        meta: await api('plan.apply', { planId: id, revision, label, patch: sent, override }),
        sent,
      });
      await saving(
        () =>
          unlessPromised({
            send: (heeding, broken = []) =>
              heeding?.kind === 'keep'
                ? send(keepingPromises(opened, patch, accountsOf(opened, broken)))
                : send(patch, heeding?.reason ?? given),
            list: () => api('plan.breaches', { planId: id, patch }),
            mayKeep: true,
          }),
        ({ meta, sent }) => {
          follow(meta, sent);
          andThen?.();
        },
      );
    },

    made,
    undo: () => edit('plan.undo'),
    redo: () => edit('plan.redo'),

    async updateSettings(change) {
      const before = get().opened?.settings;
      if (!before) return;
      const show = (settings: WorkspaceSettings): void => {
        const { opened } = get();
        if (opened) set({ opened: { ...opened, settings } });
      };
      const { balance = before.balance, disruption = before.disruption } = change;
      const wish = { ...before, balance, disruption };
      show(wish);
      // A later wish may be on the screen by the time this one is answered; it stays.
      const stillShown = (): boolean => get().opened?.settings === wish;
      try {
        const settings = await saving(() => api('settings.update', change));
        if (stillShown()) show(settings);
      } catch (error) {
        if (stillShown()) show(before);
        throw error;
      }
    },
  };
});

/** A plan with its evaluation, without opening it. */
export async function readPlan(planId: PlanId, field: Field, index: FieldIndex): Promise<OpenPlan> {
  const document = await api('plan.get', { planId });
  const snapshot = snapshotFromDocument(document, index);
  return { meta: document.meta, snapshot, evaluation: evaluate(field, snapshot, index), overlaps: document.overlaps };
}

/** Opens the wanted plan if it is still there; else the latest one in planning, else the active one. */
async function openWith(
  info: WorkspaceInfo,
  field: Field,
  settings: WorkspaceSettings,
  plans: readonly PlanMeta[],
  wanted: PlanId | null,
): Promise<Opened> {
  const index = indexField(field);
  const activeMeta = plans.find((p) => p.state === 'active');
  const chosen =
    plans.find((p) => p.id === wanted) ?? plans.findLast((p) => p.state === 'planning') ?? activeMeta ?? plans[0];
  const plan = await readPlan(chosen.id, field, index);
  const active = !activeMeta ? null : activeMeta.id === chosen.id ? plan : await readPlan(activeMeta.id, field, index);
  return { info, field, index, settings, plans, plan, active };
}

/** One part of the open workspace's settings. */
export function useSettings<T>(read: (settings: WorkspaceSettings) => T): T {
  return usePart((opened) => read(opened.settings));
}

/** For components that are only drawn while a workspace is open. Drawn anew with every edit: `usePart` is not. */
export function useOpened(): Opened {
  return usePart(everything);
}

/** A part of the open workspace: what changes beside it is nothing to who asks only for that. */
export function usePart<T>(read: (opened: Opened) => T): T {
  return useSession((s) => {
    if (!s.opened) throw new Error('drawn outside an open workspace');
    return read(s.opened);
  });
}

function everything(opened: Opened): Opened {
  return opened;
}
