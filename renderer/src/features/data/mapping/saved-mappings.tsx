import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { savedColumns } from '@shared/importing/saved-mapping';
import { useT } from '@/i18n/use-t';
import { type Failure, failureOf, failureText } from '@/ui/failure';
import { Field } from '@/ui/field';
import styles from './mapping.module.css';
import { SavedMappingRow } from './saved-mapping-row';
import type { SavedMappingList } from './use-saved-mappings';

interface SavedMappingsProps {
  readonly kind: ImportKind;
  readonly report: ImportReport;
  readonly saved: SavedMappingList;
  onClose(): void;
}

/** Keeps the present columns under a name; renames and deletes those kept before. */
export function SavedMappings({ kind, report, saved, onClose }: SavedMappingsProps) {
  const t = useT();
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const taken = failure?.code === 'mapping.nameTaken';

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    }
  }
  async function save(): Promise<void> {
    const wanted = name.trim();
    if (wanted === '') return;
    const columns = savedColumns(report.mapping, report.headers);
    if (await attempt(() => saved.save(wanted, columns, taken))) setName('');
  }
  return (
    <Modal
      open
      width={480}
      title={t('mapping.title', { kind: t(`import.kind.${kind}`) })}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{t('mapping.close')}</Button>}
      data-testid="saved-mappings"
    >
      <Field
        label={t('mapping.saveAs')}
        error={failure ? failureText(failure) : undefined}
        hint={t('mapping.saveHint')}
      >
        <span className={styles.saveForm}>
          <Input
            value={name}
            maxLength={80}
            autoFocus
            onChange={(event) => {
              setName(event.target.value);
              setFailure(null);
            }}
            onPressEnter={(event) => !event.nativeEvent.isComposing && void save()}
            data-testid="mapping-name"
          />
          <Button type="primary" disabled={name.trim() === ''} onClick={() => void save()} data-testid="mapping-save">
            {taken ? t('mapping.replace') : t('mapping.save')}
          </Button>
        </span>
      </Field>
      {saved.mappings.length > 0 && (
        <ul className={styles.saved}>
          {saved.mappings.map((mapping) => (
            <SavedMappingRow
              key={mapping.id}
              mapping={mapping}
              onRename={(to) => attempt(() => saved.rename(mapping.id, to))}
              onDelete={() => void attempt(() => saved.remove(mapping.id))}
            />
          ))}
        </ul>
      )}
    </Modal>
  );
}
