import { z } from 'zod';
import { call } from './define';
import { readTileServer } from './tile-server';

export const Locale = z.enum(['zh-CN', 'en']);
export type Locale = z.infer<typeof Locale>;

export const Theme = z.enum(['light', 'dark', 'system']);
export type Theme = z.infer<typeof Theme>;

/** Kept beside the app, not in a workspace. */
export const Preferences = z.strictObject({
  locale: Locale,
  theme: Theme,
  onlineTiles: z.boolean(),
  /** Address of the tiles of the online layer; empty = the public ones. Its host is let through from the next start on. */
  tileServer: z
    .string()
    .max(400)
    .refine((address) => address === '' || readTileServer(address) !== null),
  /** Whom to name on the map for tiles of an own server. */
  tileAttribution: z.string().max(200),
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
      /** The host of tiles that is let through in this run; another one is from the next start on. */
      tileHost: z.string(),
      /** Whether the operating system prefers dark now. */
      dark: z.boolean(),
    }),
  ),
  'app.setPreferences': call(Preferences.partial(), Preferences),
  /** Ends the app and starts it again; like every end it waits until all is written. */
  'app.restart': call(z.strictObject({}), z.null()),
  'app.forgetRecent': call(z.strictObject({ token: z.string().max(64) }), z.array(RecentWorkspace)),
  /** Shows a file this run exported, in the system's file manager. */
  'app.reveal': call(z.strictObject({ token: z.string().max(64) }), z.null()),
  /** Puts text (a copied table) on the clipboard. */
  'app.copyText': call(z.strictObject({ text: z.string().max(20_000_000) }), z.null()),
  /** Writes the page as it would be printed to a PDF the person names; null = closed without choosing. */
  'app.printPage': call(
    z.strictObject({ name: z.string().max(200) }),
    z.strictObject({ token: z.string(), fileName: z.string() }).nullable(),
  ),
  /** Full texts of the licences and attributions shipped with the app. */
  'app.licences': call(z.strictObject({}), z.array(z.strictObject({ name: z.string(), text: z.string() }))),
};
