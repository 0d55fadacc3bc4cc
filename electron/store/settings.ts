import type { WorkspaceSettings } from '@shared/model/settings';
import type { Db } from '@electron/workspace/schema';

export type SettingsSection = keyof WorkspaceSettings;

/** Sections a person has set, as stored; the others follow the defaults. */
export async function readSections(db: Db): Promise<Readonly<Record<string, unknown>>> {
  const rows = await db.selectFrom('setting').selectAll().execute();
  return Object.fromEntries(rows.map((row): [string, unknown] => [row.section, JSON.parse(row.value)]));
}

export async function writeSection<S extends SettingsSection>(
  db: Db,
  section: S,
  value: WorkspaceSettings[S],
): Promise<void> {
  const text = JSON.stringify(value);
  await db
    .insertInto('setting')
    .values({ section, value: text })
    .onConflict((conflict) => conflict.column('section').doUpdateSet({ value: text }))
    .execute();
}

export async function clearSection(db: Db, section: SettingsSection): Promise<void> {
  await db.deleteFrom('setting').where('section', '=', section).execute();
}
