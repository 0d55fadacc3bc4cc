import { type ReactNode, useMemo } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { AccountCode } from '@shared/model/ids';
import { api } from '@/app/api';
import { type Opened, useOpened, useSession } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { notifyFailure } from '@/ui/notify';
import { ParentSelect } from './parent-select';
import styles from './followers.module.css';

/** Codes named one by one; more are counted. */
const NAMED = 3;

/** Which account it belongs to, to be chosen, and those that belong to it. */
export function FamilySection({ account }: { readonly account: AccountRow }): ReactNode {
  const t = useT();
  const format = useFormat();
  const opened = useOpened();
  const { parent, children } = useMemo(() => familyOf(account, opened), [account, opened]);
  const show = (codes: string[]): void => useView.getState().showAccounts({ codes });
  return (
    <div className={styles.followers} data-testid="family">
      <ParentSelect
        key={account.code}
        account={account}
        onChange={(code) =>
          void setParent(account.code, code).catch((error: unknown) => notifyFailure('accounts.family.notSet', error))
        }
      />
      {account.parent !== '' && parent === null && (
        <p className={styles.wrong} role="alert" data-testid="family-wrong">
          {t(opened.index.account.has(account.parent) ? 'accounts.family.circle' : 'accounts.family.unknown', {
            parent: account.parent,
          })}
        </p>
      )}
      {parent !== null && (
        <p className={styles.help}>
          {t('accounts.family.parent')}{' '}
          <Button look="link" data-testid="family-parent" onClick={() => show([parent])}>
            {parent}
          </Button>
        </p>
      )}
      {children.length > 0 && (
        <p className={styles.help}>
          {t('accounts.family.children')}{' '}
          <Button look="link" data-testid="family-children" onClick={() => show(children)}>
            {children.length > NAMED
              ? t('accounts.family.count', { count: format.integer(children.length) })
              : format.list(children)}
          </Button>
        </p>
      )}
      <p className={styles.help}>{t('accounts.family.help')}</p>
    </div>
  );
}

async function setParent(account: AccountCode | string, parent: string | null): Promise<void> {
  const to = parent === null ? null : AccountCode.parse(parent);
  await api('accounts.setParent', { account: AccountCode.parse(account), parent: to });
  await useSession.getState().refresh(['field', 'accounts']);
}

/** The account it belongs to, where that is known and goes in no circle, and those that belong to it. */
function familyOf({ code }: AccountRow, { field, index }: Opened): { parent: string | null; children: string[] } {
  const at = index.account.get(code);
  if (at === undefined) return { parent: null, children: [] };
  const { parent, code: codes } = field.accounts;
  return { parent: parent[at] < 0 ? null : codes[parent[at]], children: codes.filter((_, i) => parent[i] === at) };
}
