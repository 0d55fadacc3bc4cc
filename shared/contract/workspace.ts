import { z } from 'zod';
import { WorkspaceSettings } from '../model/settings';
import { call } from './define';

export const BasemapInfo = z.strictObject({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  /** File names below app://bailiwick/basemaps/ */
  topo: z.string(),
  object: z.string(),
  parentObject: z.string(),
  midObject: z.string().nullable(),
  linesObject: z.string().nullable(),
  backdrop: z.string(),
  units: z.string(),
  adjacency: z.string(),
  version: z.string(),
  attributionZh: z.string(),
  attributionEn: z.string(),
  noticeZh: z.string(),
  noticeEn: z.string(),
  center: z.tuple([z.number(), z.number()]),
  zoom: z.number(),
  /** Money of the place; what a new workspace counts in until told otherwise. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('CNY'),
});
export type BasemapInfo = z.infer<typeof BasemapInfo>;

export const BasemapChoice = z.strictObject({
  basemap: BasemapInfo,
  unitCount: z.number().int(),
  regions: z.array(z.strictObject({ code: z.string(), name: z.string(), nameEn: z.string(), units: z.number().int() })),
});
export type BasemapChoice = z.infer<typeof BasemapChoice>;

export const WorkspaceInfo = z.strictObject({
  name: z.string(),
  fileName: z.string(),
  basemap: BasemapInfo,
  /** Shown wherever the workspace is shown, such as "synthetic sample". */
  sample: z.boolean(),
  counts: z.strictObject({
    units: z.number().int(),
    accounts: z.number().int(),
    reps: z.number().int(),
    teams: z.number().int(),
    /** Accounts whose present owner is known. */
    owners: z.number().int(),
    contacts: z.number().int(),
    opportunities: z.number().int(),
    marketFigures: z.number().int(),
    sales: z.number().int(),
    activities: z.number().int(),
    claims: z.number().int(),
  }),
  activePlanId: z.number().int().nullable(),
  schemaVersion: z.number().int(),
});
export type WorkspaceInfo = z.infer<typeof WorkspaceInfo>;

const None = z.strictObject({});
/** null = the person closed the dialog. */
const Opened = WorkspaceInfo.nullable();

export const workspaceCalls = {
  'basemap.list': call(None, z.array(BasemapChoice)),
  'workspace.current': call(None, Opened),
  'workspace.create': call(
    z.strictObject({
      name: z.string().trim().min(1).max(120),
      basemapId: z.string().max(64),
      /** Region codes to plan in; empty = all. */
      regions: z.array(z.string().max(32)).max(500),
    }),
    Opened,
  ),
  /** `anew`: as it was at first; the file there was is kept beside it. */
  'workspace.openSample': call(z.strictObject({ anew: z.boolean() }), Opened),
  'workspace.openDialog': call(None, Opened),
  'workspace.openRecent': call(z.strictObject({ token: z.string().max(64) }), Opened),
  'workspace.close': call(None, z.null()),
  /** Reply: the file written, as token and name; null = cancelled. */
  'workspace.saveCopy': call(None, z.strictObject({ token: z.string(), fileName: z.string() }).nullable()),
  'workspace.backup': call(None, z.strictObject({ token: z.string(), fileName: z.string() })),
  'settings.get': call(None, WorkspaceSettings),
  'settings.update': call(WorkspaceSettings.partial(), WorkspaceSettings),
  'settings.reset': call(z.strictObject({ section: WorkspaceSettings.keyof() }), WorkspaceSettings),
};
