import { SearchOutlined } from '@ant-design/icons';
import { useT } from '@/i18n/use-t';
import { Kbd } from '@/ui/kbd';
import { useView } from '../state/view';
import styles from './top-bar.module.css';

/** Looks like a search field, because that is what it opens. */
export function PaletteButton() {
  const t = useT();
  const setPalette = useView((s) => s.setPalette);
  return (
    <button type="button" className={styles.search} onClick={() => setPalette(true)} data-testid="open-palette">
      <SearchOutlined />
      <span className={styles.searchText}>{t('shell.search')}</span>
      <Kbd shortcut="$mod+k" />
    </button>
  );
}
