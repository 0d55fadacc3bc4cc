import { usePreferences } from '@/app/state/preferences';
import styles from './kbd.module.css';
import { shortcutKeys } from './shortcut-label';

/** A keyboard shortcut, written as `tinykeys` does: `$mod+k`. */
export function Kbd({ shortcut }: { readonly shortcut: string }) {
  const platform = usePreferences((s) => s.platform);
  return (
    <span className={styles.keys}>
      {shortcutKeys(shortcut, platform).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
