import { useMemo } from 'react';
import { type RuleNames, ruleNames } from '@shared/wording/rule-names';
import type { Locale } from '@shared/wording/locale';
import { useRegionNames } from '@/app/measured/use-region-names';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';

/** Names of what rules hold, in the present language. */
export function useRuleWords(): { readonly names: RuleNames; readonly locale: Locale } {
  const { field, index, plan } = useOpened();
  const locale = usePreferences((s) => s.preferences.locale);
  const regionName = useRegionNames();
  const { territories } = plan.snapshot;
  return useMemo(() => {
    const regions = new Map(
      field.units.region.flatMap((code) => (code === null ? [] : [[code, regionName(code)] as const])),
    );
    return { names: ruleNames({ field, index, snapshot: { territories }, regions }, locale), locale };
  }, [field, index, territories, regionName, locale]);
}
