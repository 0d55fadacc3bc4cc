import { create } from 'zustand';
import { type Scenario, ScenarioContent } from '@shared/model/scenario';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

interface ScenarioState {
  /** null until read. */
  readonly list: readonly Scenario[] | null;
  /** The saved one being looked at; null = a new one. */
  readonly id: number | null;
  /** As it stands on the screen, saved or not; null = none is open. */
  readonly draft: ScenarioContent | null;
  edit(change: Partial<ScenarioContent>): void;
}

/** The scenario at hand; kept while other pages are looked at. */
export const useScenarios = create<ScenarioState>((set) => ({
  list: null,
  id: null,
  draft: null,
  edit: (change) => set((s) => ({ draft: s.draft && { ...s.draft, ...change } })),
}));

export async function loadScenarios(): Promise<void> {
  try {
    const list = await api('scenario.list', {});
    const { id, draft } = useScenarios.getState();
    useScenarios.setState({ list });
    if (draft !== null && (id === null || list.some((one) => one.id === id))) return;
    const [first] = list;
    openScenario(first ?? null);
  } catch (error) {
    notifyFailure('whatif.scenario.failed.read', error);
  }
}

export function openScenario(scenario: Scenario | null): void {
  useScenarios.setState(
    scenario === null ? { id: null, draft: null } : { id: scenario.id, draft: contentOf(scenario) },
  );
}

export function newScenario(draft: ScenarioContent): void {
  useScenarios.setState({ id: null, draft });
}

/** Whether the screen shows what is not in the file yet. */
export function isDirty({ list, id, draft }: Pick<ScenarioState, 'list' | 'id' | 'draft'>): boolean {
  if (draft === null) return false;
  const saved = list?.find((one) => one.id === id);
  return !saved || JSON.stringify(contentOf(saved)) !== JSON.stringify(draft);
}

export async function saveScenario(): Promise<void> {
  const { id, draft } = useScenarios.getState();
  if (draft === null) return;
  try {
    const saved = await api('scenario.save', { id, ...draft });
    useScenarios.setState({ id: saved.id, draft: contentOf(saved), list: await api('scenario.list', {}) });
  } catch (error) {
    notifyFailure('whatif.scenario.failed.save', error);
  }
}

export async function removeScenario(): Promise<void> {
  const { id, draft } = useScenarios.getState();
  try {
    if (id !== null) {
      await api('scenario.remove', { id });
      notify({ tone: 'success', text: 'whatif.scenario.removed', params: { name: draft?.name ?? '' } });
    }
    useScenarios.setState({ id: null, draft: null });
    await loadScenarios();
  } catch (error) {
    notifyFailure('whatif.scenario.failed.remove', error);
  }
}

/** Whether it can be kept as it stands. */
export function isSound(draft: ScenarioContent): boolean {
  return ScenarioContent.safeParse(draft).success;
}

function contentOf({ name, assumptions, loss, note }: Scenario): ScenarioContent {
  return { name, assumptions, loss, note };
}
