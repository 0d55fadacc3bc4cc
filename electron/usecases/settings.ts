import { WorkspaceSettings } from '@shared/model/settings';
import { appendAudit } from '@electron/store/audit';
import { clearSection, type SettingsSection, writeSection } from '@electron/store/settings';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

/** What a field is built from; the other sections are read when their figures are. */
const FIELD_SECTIONS: readonly SettingsSection[] = ['asOf', 'seaLinkKm', 'maturity', 'tier', 'workload'];

type SettingsCall = 'settings.get' | 'settings.update' | 'settings.reset';

export function createSettingsHandlers(session: Session): HandlersOf<SettingsCall> {
  const change = (work: (trx: Db) => Promise<readonly SettingsSection[]>): Promise<WorkspaceSettings> =>
    mutate(session, async (workspace) => {
      let sections: readonly SettingsSection[] = [];
      const settings = await inTransaction(workspace, async (trx) => {
        const before = await readSettings(trx);
        sections = await work(trx);
        const after = await readSettings(trx);
        for (const section of sections) {
          const detail = { section, before: before[section], after: after[section] };
          await appendAudit(trx, { at: session.now(), planId: null, event: 'settings', seq: null, detail });
        }
        return after;
      });
      const deep = sections.some((section) => FIELD_SECTIONS.includes(section));
      session.emitChange(deep ? ['settings', 'field'] : ['settings']);
      return settings;
    });
  return {
    'settings.get': () => readSettings(session.require().db),
    'settings.update': (input) => change((trx) => writeSections(trx, input)),
    'settings.reset': ({ section }) =>
      change(async (trx) => {
        await clearSection(trx, section);
        return [section];
      }),
  };
}

async function writeSections(trx: Db, input: Partial<WorkspaceSettings>): Promise<SettingsSection[]> {
  const sections = WorkspaceSettings.keyof().options.filter((section) => input[section] !== undefined);
  for (const section of sections) await writeOne(trx, section, input);
  return sections;
}

async function writeOne<S extends SettingsSection>(
  trx: Db,
  section: S,
  input: Partial<WorkspaceSettings>,
): Promise<void> {
  const value = input[section];
  if (value !== undefined) await writeSection(trx, section, value);
}
