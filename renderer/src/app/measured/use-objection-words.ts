import type { Objection } from '@shared/optimise/moves/objections';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useUnitNames } from './use-unit-names';

const MOST_NAMES = 3;

/** Objections in words. @param nameOf a territory of the plan or of its preview */
export function useObjectionWords(nameOf: (territory: number) => string): (objection: Objection) => string {
  const t = useT();
  const format = useFormat();
  const names = useUnitNames();
  const { reps } = useOpened().field;
  return (objection) => {
    switch (objection.code) {
      case 'objection.kept':
        return t('objection.kept', {
          count: objection.units.length,
          units: objection.units
            .slice(0, MOST_NAMES)
            .map((u) => names[u])
            .join(t('objection.between')),
        });
      case 'objection.outsideBand':
        return t('objection.outsideBand', {
          name: nameOf(objection.territory),
          deviation: format.signedPercent(objection.deviation, 1),
        });
      case 'objection.revenueCap':
      case 'objection.accountCap':
        return t(objection.code, {
          share: format.percent(objection.share, 1),
          most: format.percent(objection.most, 1),
        });
      case 'objection.handsOff':
      case 'objection.takesOver':
        return t(objection.code, {
          name: reps.name[objection.rep] ?? '',
          accounts: format.integer(objection.accounts),
          most: format.integer(objection.most),
        });
    }
  };
}
