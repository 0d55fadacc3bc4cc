import { useMemo } from 'react';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { ConflictRow } from '@shared/contract/conflicts';
import type { Words } from './what';

export interface DeskWords extends Words {
  unitName(code: string): string;
  territoryName(key: string | null): string;
  /** Name of what a case is about: an account, a unit, a territory or a rep. */
  subject(row: Pick<ConflictRow, 'conflict' | 'name'>): string;
}

/** Names and figures of the open plan, in the present language. */
export function useWords(): DeskWords {
  const t = useT();
  const format = useFormat();
  const english = usePreferences((s) => s.preferences.locale) === 'en';
  const { field, index, plan } = useOpened();
  const { territories } = plan.snapshot;
  return useMemo(() => {
    const territory = new Map(territories.map((of) => [of.key as string, of.name]));
    const repName = (code: string): string => field.reps.name[index.rep.get(code) ?? -1] ?? code;
    const unitName = (code: string): string => {
      const u = index.unit.get(code);
      if (u === undefined) return code;
      return (english && field.units.nameEn[u]) || field.units.name[u];
    };
    return {
      t,
      format,
      repName,
      unitName,
      territoryName: (key) => (key === null ? t('term.unassigned') : (territory.get(key) ?? key)),
      subject: ({ conflict, name }) => {
        if (conflict.account !== null) return name;
        if (conflict.unit !== null) return unitName(conflict.unit);
        if (conflict.territory !== null) return territory.get(conflict.territory) ?? conflict.territory;
        return conflict.parties.map(({ rep }) => repName(rep)).join(' / ');
      },
    };
  }, [t, format, english, field, index, territories]);
}
