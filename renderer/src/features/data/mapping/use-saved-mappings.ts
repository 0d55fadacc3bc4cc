import { useCallback, useEffect, useState } from 'react';
import type { ImportKind } from '@shared/contract/imports';
import type { SavedColumns, SavedMapping } from '@shared/contract/mappings';
import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';

export interface SavedMappingList {
  readonly mappings: readonly SavedMapping[];
  /** Each settles when it is done, and throws what went wrong. */
  save(name: string, columns: SavedColumns, replace: boolean): Promise<void>;
  rename(id: number, name: string): Promise<void>;
  remove(id: number): Promise<void>;
}

/** The mappings of columns kept for a kind of data. */
export function useSavedMappings(kind: ImportKind): SavedMappingList {
  const [mappings, setMappings] = useState<readonly SavedMapping[]>([]);
  useEffect(() => {
    let stale = false;
    api('mapping.list', { kind }).then(
      (list) => !stale && setMappings(list),
      (error: unknown) => notifyFailure('mapping.failed', error),
    );
    return () => {
      stale = true;
    };
  }, [kind]);
  return {
    mappings,
    save: useCallback(
      async (name, columns, replace) => setMappings(await api('mapping.save', { kind, name, columns, replace })),
      [kind],
    ),
    rename: useCallback(async (id, name) => setMappings(await api('mapping.rename', { id, name })), []),
    remove: useCallback(async (id) => setMappings(await api('mapping.delete', { id })), []),
  };
}
