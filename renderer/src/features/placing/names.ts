import { useCallback } from 'react';
import type { PlaceProblem } from '@shared/model/account';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useCodeText } from '@/i18n/use-t';

export type NameOf = (unit: string) => string;

/** Name of a unit by its code; the code itself for one the workspace has not. */
export function useNameOf(): NameOf {
  const { index } = useOpened();
  const names = useUnitNames();
  return useCallback((unit) => names[index.unit.get(unit) ?? -1] ?? unit, [index, names]);
}

/** Name of the province or state of a unit, in the present language. @param regions of the workspace */
export function useRegionOf(
  regions: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[],
): NameOf {
  const { field, index } = useOpened();
  const english = usePreferences((s) => s.preferences.locale === 'en');
  return useCallback(
    (unit) => {
      const code = field.units.region[index.unit.get(unit) ?? -1];
      const region = regions.find((r) => r.code === code);
      return (english ? region?.nameEn : region?.name) ?? '';
    },
    [field, index, regions, english],
  );
}

/** Why an account is nowhere, or in doubt, with names where the data has codes. */
export function useReasonText(): (problem: PlaceProblem | null) => string {
  const codeText = useCodeText();
  const nameOf = useNameOf();
  return useCallback(
    (problem) => {
      if (problem === null) return '';
      const named = Object.entries(problem.params).map(([key, value]) => {
        const codes = typeof value === 'string' ? value.split(', ') : [];
        return [key, codes.length > 0 ? codes.map(nameOf).join(', ') : value] as const;
      });
      return codeText('import.problem', problem.code, Object.fromEntries(named));
    },
    [codeText, nameOf],
  );
}
