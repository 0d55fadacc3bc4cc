import { memo, type ReactNode, useId } from 'react';
import { deputyLabel, repLabel, targetShareLabel } from '@shared/planning/change-labels';
import { RepCode } from '@shared/model/ids';
import type { Territory } from '@shared/model/territory';
import type { Opened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { RepSelect } from '@/ui/territory/rep-select';
import { recordTerritory } from './edit';
import { NameField } from './name-field';
import { NoteField } from './note-field';
import { ShareField } from './share-field';
import styles from './territory.module.css';

/** The editable facts of a territory; each is saved as it is left, as a change of its own. The keys make a field start anew when an undo changes its value. */
export const TerritoryFields = memo(function TerritoryFields({
  territory,
}: {
  readonly territory: Territory;
}): ReactNode {
  const t = useT();
  const id = useId();
  const { key } = territory;
  return (
    <div className={styles.fields}>
      <label htmlFor={`${id}-name`}>{t('inspector.territory.name')}</label>
      <NameField
        key={`name ${territory.name}`}
        id={`${id}-name`}
        value={territory.name}
        onSave={(name) =>
          recordTerritory(key, { name }, (was) => ({ code: 'renameTerritory', params: { from: was.name, to: name } }))
        }
      />
      <span>{t('inspector.territory.rep')}</span>
      <RepSelect
        label={t('inspector.territory.rep')}
        none={t('inspector.territory.noRep')}
        value={territory.rep}
        testId="territory-rep"
        onChange={(code) => {
          const rep = code === null ? null : RepCode.parse(code);
          void recordTerritory(key, { rep }, (was, opened) =>
            repLabel(was.name, repName(opened, was.rep), repName(opened, rep)),
          );
        }}
      />
      <span title={t('inspector.territory.deputyHelp')}>{t('inspector.territory.deputy')}</span>
      <RepSelect
        label={t('inspector.territory.deputy')}
        none={t('inspector.territory.noDeputy')}
        value={territory.deputy}
        testId="territory-deputy"
        onChange={(code) => {
          const deputy = code === null ? null : RepCode.parse(code);
          void recordTerritory(key, { deputy }, (was, opened) => deputyLabel(was.name, repName(opened, deputy)));
        }}
      />
      <label htmlFor={`${id}-share`} title={t('inspector.territory.targetShareHelp')}>
        {t('inspector.territory.targetShare')}
      </label>
      <ShareField
        key={`share ${territory.targetShare}`}
        id={`${id}-share`}
        value={territory.targetShare}
        onSave={(targetShare) =>
          void recordTerritory(key, { targetShare }, (was) => targetShareLabel(was.name, targetShare))
        }
      />
      <label htmlFor={`${id}-note`}>{t('inspector.territory.note')}</label>
      <NoteField
        key={`note ${territory.note}`}
        id={`${id}-note`}
        value={territory.note}
        onSave={(note) =>
          void recordTerritory(key, { note }, (was) => ({ code: 'noteTerritory', params: { territory: was.name } }))
        }
      />
    </div>
  );
});

function repName(opened: Opened, code: string | null): string | null {
  const at = code === null ? undefined : opened.index.rep.get(code);
  return at === undefined ? code : opened.field.reps.name[at];
}
