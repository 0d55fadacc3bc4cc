import { Radio } from 'antd';
import type { BasemapChoice } from '@shared/contract/workspace';
import { usePreferences } from '@/app/state/preferences';
import { useT } from '@/i18n/use-t';
import styles from './basemap-picker.module.css';

interface BasemapPickerProps {
  readonly basemaps: readonly BasemapChoice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function BasemapPicker({ basemaps, chosen, onChoose }: BasemapPickerProps) {
  const t = useT();
  const locale = usePreferences((s) => s.preferences.locale);
  return (
    <Radio.Group className={styles.list} value={chosen} onChange={(e) => onChoose(String(e.target.value))}>
      {basemaps.map(({ basemap, unitCount }) => (
        <Radio key={basemap.id} value={basemap.id} data-testid={`basemap-${basemap.id}`}>
          {locale === 'en' ? basemap.nameEn : basemap.nameZh}
          <span className={styles.count}>{t('shell.units', { count: unitCount })}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
