import { z } from 'zod';
import { call } from './define';

export const Locale = z.enum(['zh-CN', 'en']);
export type Locale = z.infer<typeof Locale>;

export const Theme = z.enum(['light', 'dark', 'system']);
export type Theme = z.infer<typeof Theme>;

/** Kept beside the app, not in a workspace. */
export const Preferences = z.strictObject({
  locale: Locale,
  theme: Theme,
  onlineTiles: z.boolean(),
  inspectorWidth: z.number().int().min(280).max(560),
  tableHeight: z.number().int().min(0).max(900),
});
export type Preferences = z.infer<typeof Preferences>;

/** The renderer never sees a path; `token` stands for it in this run of the app. */
export const RecentWorkspace = z.strictObject({
  token: z.string(),
  name: z.string(),
  fileName: z.string(),
  folder: z.string(),
  openedAt: z.iso.datetime(),
  missing: z.boolean(),
});
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

export const appCalls = {
  'app.info': call(
    z.strictObject({}),
    z.strictObject({
      version: z.string(),
      platform: z.string(),
      preferences: Preferences,
      recents: z.array(RecentWorkspace),
      /** Whether the operating system prefers dark now. */
      dark: z.boolean(),
    }),
  ),
  'app.setPreferences': call(Preferences.partial(), Preferences),
  'app.forgetRecent': call(z.strictObject({ token: z.string().max(64) }), z.array(RecentWorkspace)),
  /** Shows a file this run exported, in the system's file manager. */
  'app.reveal': call(z.strictObject({ token: z.string().max(64) }), z.null()),
  /** Puts text (a copied table) on the clipboard. */
  'app.copyText': call(z.strictObject({ text: z.string().max(20_000_000) }), z.null()),
  /** Full texts of the licences and attributions shipped with the app. */
  'app.licences': call(z.strictObject({}), z.array(z.strictObject({ name: z.string(), text: z.string() }))),
};
