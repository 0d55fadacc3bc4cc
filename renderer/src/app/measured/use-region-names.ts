import { useCallback, useEffect, useState } from 'react';
import type { BasemapChoice } from '@shared/contract/workspace';
import { api } from '../api';
import { usePreferences } from '../state/preferences';
import { usePart } from '../state/session';

type Regions = BasemapChoice['regions'];

/** Name of a region by its code, in the present language; the code itself until the names are there. */
export function useRegionNames(): (code: string) => string {
  const basemap = usePart((o) => o.info.basemap);
  const english = usePreferences((s) => s.preferences.locale === 'en');
  const [regions, setRegions] = useState<Regions>([]);
  useEffect(() => {
    let stale = false;
    // Codes stand in for the names where the basemap is no longer shipped.
    api('basemap.list', {}).then(
      (choices) => !stale && setRegions(choices.find((c) => c.basemap.id === basemap.id)?.regions ?? []),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [basemap]);
  return useCallback(
    (code: string) => {
      const found = regions.find((r) => r.code === code);
      return found === undefined ? code : english ? found.nameEn : found.name;
    },
    [regions, english],
  );
}
