import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import type { SavedMapping } from '@shared/contract/mappings';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import styles from './mapping.module.css';

interface SavedMappingRowProps {
  readonly mapping: SavedMapping;
  /** Settles with whether it was done. */
  onRename(name: string): Promise<boolean>;
  onDelete(): void;
}

/** One saved mapping; Enter keeps a new name, Esc the old one. */
export function SavedMappingRow({ mapping, onRename, onDelete }: SavedMappingRowProps) {
  const t = useT();
  const [draft, setDraft] = useState<string | null>(null);

  async function finish(): Promise<void> {
    const wanted = draft?.trim() ?? '';
    if (wanted === '' || wanted === mapping.name || (await onRename(wanted))) setDraft(null);
  }
  return (
    <li className={styles.savedItem} data-testid="saved-mapping">
      {draft === null ? (
        <span>{mapping.name}</span>
      ) : (
        <Input
          size="small"
          value={draft}
          maxLength={80}
          autoFocus
          aria-label={t('mapping.rename')}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => void finish()}
          onPressEnter={(event) => !event.nativeEvent.isComposing && void finish()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setDraft(null);
          }}
        />
      )}
      <IconButton
        icon={EditOutlined}
        label={t('mapping.rename')}
        onClick={() => setDraft(mapping.name)}
        testId="mapping-rename"
      />
      <IconButton icon={DeleteOutlined} label={t('mapping.remove')} onClick={onDelete} testId="mapping-delete" />
    </li>
  );
}
