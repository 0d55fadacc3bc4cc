import { useCallback } from 'react';
import type { ImportKind } from '@shared/contract/imports';
import type { Problem } from '@shared/model/result';
import { useRegionNames } from '@/app/measured/use-region-names';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { usePart } from '@/app/state/session';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { useCodeText } from '@/i18n/use-t';
import { importFieldName } from './field-name';
import { withPlaceNames } from './place-names';

export type ProblemText = (problem: Pick<Problem, 'code' | 'params'>) => string;

/**
 * What a problem of a file says in the present language, with the names of fields and units where it has their codes; a
 * unit with the province or state around it, as many have its name.
 */
export function useProblemText(kind: ImportKind): ProblemText {
  const codeText = useCodeText();
  const format = useFormat();
  const regionName = useRegionNames();
  const unitNames = useUnitNames();
  const regions = usePart((o) => o.field.units.region);
  const index = usePart((o) => o.index.unit);
  return useCallback(
    ({ code, params }) => {
      const placeName = (unit: string): string => {
        const u = index.get(unit);
        if (u === undefined) return '';
        const around = regionName(regions[u]);
        return [...new Set([around, unitNames[u]])].filter((name) => name !== '').join(' ');
      };
      const { field, looks } = params;
      return codeText('import.problem', code, {
        ...withPlaceNames(params, placeName),
        ...(code === 'outOfRange' && asShares(params, format)),
        ...(typeof field === 'string' && { field: importFieldName(kind, field, codeText) }),
        ...(typeof looks === 'string' && { looks: codeText('import.looks', looks) }),
      });
    },
    [kind, codeText, format, regionName, unitNames, regions, index],
  );
}

/** Only a share ends at one, and columns show shares in percent. */
function asShares({ min, max }: Problem['params'], format: Format): Readonly<Record<string, string>> {
  return typeof min === 'number' && max === 1 ? { min: format.percent(min), max: format.percent(max) } : {};
}
