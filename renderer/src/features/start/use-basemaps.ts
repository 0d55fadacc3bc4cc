import { useEffect, useState } from 'react';
import type { BasemapChoice } from '@shared/contract/workspace';
import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';

export function useBasemaps(): readonly BasemapChoice[] {
  const [basemaps, setBasemaps] = useState<readonly BasemapChoice[]>([]);
  useEffect(() => {
    let gone = false;
    api('basemap.list', {}).then(
      (list) => !gone && setBasemaps(list),
      (error: unknown) => notifyFailure('shell.failed.basemaps', error),
    );
    return () => {
      gone = true;
    };
  }, []);
  return basemaps;
}
