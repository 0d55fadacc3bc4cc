import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import { useT } from '@/i18n/use-t';
import { Kbd } from '@/ui/kbd';
import { notifyFailure } from '@/ui/notify';
import { useView } from '../state/view';
import styles from './palette.module.css';
import type { PaletteItem } from './palette-items';
import { usePaletteGroups } from './use-palette-groups';

/** Type to find and run anything: actions, plans, territories, units, accounts. */
export function PaletteBox() {
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const groups = usePaletteGroups(query);
  const first = groups.at(0)?.items.at(0)?.id ?? '';
  const [chosen, setChosen] = useState(first);
  const close = (): void => useView.getState().setPalette(false);
  // New results: Enter takes the best of them.
  useEffect(() => setChosen(first), [first]);
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('action.view.palette')}
      onClose={close}
      // The backdrop belongs to the dialog element itself.
      onClick={(e) => e.target === dialog.current && close()}
      data-testid="palette"
    >
      <Command shouldFilter={false} loop value={chosen} onValueChange={setChosen} label={t('action.view.palette')}>
        <Command.Input
          ref={input}
          value={query}
          onValueChange={setQuery}
          placeholder={t('shell.searchLong')}
          className={styles.input}
          data-testid="palette-input"
        />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>{t('shell.nothingFound', { query })}</Command.Empty>
          {groups.map((group) => (
            <Command.Group key={group.id} heading={t(`shell.paletteGroup.${group.id}`)} className={styles.group}>
              {group.items.map((item) => (
                <Row key={item.id} item={item} onRun={() => run(item, close)} />
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  );
}

function Row({ item, onRun }: { readonly item: PaletteItem; readonly onRun: () => void }) {
  const Icon = item.icon;
  return (
    <Command.Item value={item.id} onSelect={onRun} className={styles.item}>
      <span className={styles.icon} aria-hidden="true">
        {Icon && <Icon />}
      </span>
      <span className={styles.label}>{item.label}</span>
      {item.hint && <span className={styles.hint}>{item.hint}</span>}
      {item.shortcut && <Kbd shortcut={item.shortcut} />}
    </Command.Item>
  );
}

function run(item: PaletteItem, close: () => void): void {
  close();
  const done = item.run();
  if (done) void done.catch((error: unknown) => notifyFailure('shell.failed.action', error, { action: item.label }));
}
