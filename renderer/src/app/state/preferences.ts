import { create } from 'zustand';
import type { Preferences, RecentWorkspace } from '@shared/contract/app';
import { api } from '../api';

interface PreferencesState {
  readonly preferences: Preferences;
  readonly version: string;
  readonly platform: string;
  /** The host of tiles let through in this run. */
  readonly tileHost: string;
  readonly recents: readonly RecentWorkspace[];
  /** Whether the operating system prefers dark. */
  readonly systemDark: boolean;
  load(): Promise<void>;
  /** Shows at once; the stored value wins when it comes back different. */
  change(change: Partial<Preferences>): Promise<void>;
  setSystemDark(systemDark: boolean): void;
  forgetRecent(token: string): Promise<void>;
}

/** Until the first answer of the main process. */
const FIRST: Preferences = {
  locale: 'zh-CN',
  theme: 'system',
  onlineTiles: false,
  tileServer: '',
  tileAttribution: '',
  inspectorWidth: 340,
  tableHeight: 284,
};

export const usePreferences = create<PreferencesState>((set, get) => ({
  preferences: FIRST,
  version: '',
  platform: '',
  tileHost: '',
  recents: [],
  systemDark: false,

  async load() {
    const { dark, ...info } = await api('app.info', {});
    set({ ...info, systemDark: dark });
  },

  async change(change) {
    const before = get().preferences;
    set({ preferences: { ...before, ...change } });
    try {
      set({ preferences: await api('app.setPreferences', change) });
    } catch (error) {
      set({ preferences: before });
      throw error;
    }
  },

  setSystemDark: (systemDark) => set({ systemDark }),

  async forgetRecent(token) {
    set({ recents: await api('app.forgetRecent', { token }) });
  },
}));

/** Whether the screen is dark now. */
export function isDark({ preferences, systemDark }: Pick<PreferencesState, 'preferences' | 'systemDark'>): boolean {
  return preferences.theme === 'system' ? systemDark : preferences.theme === 'dark';
}
