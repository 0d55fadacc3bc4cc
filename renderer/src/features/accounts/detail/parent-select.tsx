import { Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { useDebounced } from '@/ui/use-debounced';

const SETTLE_MS = 200;
const OFFERED = 20;
const NONE = '';

interface Props {
  readonly account: AccountRow;
  onChange(parent: string | null): void;
}

/** Looks for an account by name or code to belong to. */
export function ParentSelect({ account, onChange }: Props): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), SETTLE_MS);
  const [found, setFound] = useState<readonly AccountRow[]>([]);
  const planId = plan.meta.id;
  useEffect(() => {
    if (!open) return undefined;
    let stale = false;
    const filter = search === '' ? {} : { search };
    api('accounts.query', {
      planId,
      filter,
      sort: { by: 'revenue', descending: true },
      offset: 0,
      limit: OFFERED,
    }).then(
      ({ rows }) => !stale && setFound(rows),
      (error: unknown) => notifyFailure('accounts.family.notSet', error),
    );
    return () => {
      stale = true;
    };
  }, [open, search, planId]);
  const others = found.filter(({ code }) => code !== account.code);
  const known = others.some(({ code }) => code === account.parent);
  const own = account.parent !== '' && !known ? [{ value: account.parent, label: account.parent }] : [];
  return (
    <Select
      size="small"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      aria-label={t('accounts.family.choose')}
      data-testid="family-select"
      value={account.parent || NONE}
      open={open}
      onOpenChange={setOpen}
      options={[
        { value: NONE, label: t('accounts.family.none') },
        ...own,
        ...others.map(({ code, name }) => ({ value: code as string, label: `${name} (${code})` })),
      ]}
      onChange={(code) => onChange(code === NONE ? null : code)}
    />
  );
}
