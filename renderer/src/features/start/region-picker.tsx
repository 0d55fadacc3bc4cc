import { Select } from 'antd';
import type { BasemapChoice } from '@shared/contract/workspace';
import { usePreferences } from '@/app/state/preferences';
import { useT } from '@/i18n/use-t';

interface RegionPickerProps {
  readonly basemap: BasemapChoice | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (regions: string[]) => void;
}

/** Provinces or states to plan in, found by either name or by code; none chosen = all of them. */
export function RegionPicker({ basemap, chosen, onChoose }: RegionPickerProps) {
  const t = useT();
  const locale = usePreferences((s) => s.preferences.locale);
  return (
    <Select<string[]>
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      style={{ width: '100%' }}
      value={[...chosen]}
      onChange={onChoose}
      placeholder={t('start.allRegions', { count: basemap?.unitCount ?? 0 })}
      options={(basemap?.regions ?? []).map((r) => ({
        value: r.code,
        label: locale === 'en' ? r.nameEn || r.name : r.name,
        search: `${r.name} ${r.nameEn} ${r.code}`,
      }))}
      showSearch={{ optionFilterProp: 'search' }}
      data-testid="workspace-regions"
    />
  );
}
