import { useCallback } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import type { MergeField } from '@shared/duplicates/merge-fields';
import type { Account } from '@shared/model/account';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';

const MINOR = 100;
const DIGITS = 4;

/** A field of an account as words; '–' = nothing said. */
export function useFieldText(): (account: Account | AccountRow, field: MergeField) => string {
  const t = useT();
  const format = useFormat();
  const { field: ground, index } = useOpened();
  const unitName = useUnitName();
  return useCallback(
    (account, field) => {
      switch (field) {
        case 'revenue':
        case 'potential':
        case 'pipeline': {
          const value = account[field];
          return value === null ? '–' : format.money(value * MINOR);
        }
        case 'growth':
        case 'margin': {
          const value = account[field];
          return value === null ? '–' : format.percent(value, 1);
        }
        case 'products':
        case 'needs':
          return format.list(account[field]) || '–';
        case 'strategic':
          return account.strategic ? t('duplicates.yes') : t('duplicates.no');
        case 'since':
          return account.since === null ? '–' : format.date(account.since);
        case 'presentOwner': {
          const rep = account.presentOwner === null ? undefined : index.rep.get(account.presentOwner);
          return rep === undefined ? (account.presentOwner ?? '–') : ground.reps.name[rep];
        }
        case 'place': {
          const name = unitName(account.unit);
          const { lng, lat } = account;
          const position = lng === null || lat === null ? '' : `${lng.toFixed(DIGITS)}, ${lat.toFixed(DIGITS)}`;
          return [name, position].filter((part) => part !== '').join(' · ') || '–';
        }
        default:
          return account[field] || '–';
      }
    },
    [t, format, ground, index, unitName],
  );
}
