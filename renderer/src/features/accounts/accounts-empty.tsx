import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';

/** @param imported whether the workspace has accounts at all */
export function AccountsEmpty({ imported }: { readonly imported: boolean }): ReactNode {
  const t = useT();
  if (imported) return <EmptyState title={t('accounts.empty.noMatch')} text={t('accounts.empty.noMatchText')} />;
  return (
    <EmptyState
      title={t('accounts.empty.title')}
      text={t('accounts.empty.text')}
      action={
        <Button type="primary" onClick={() => useView.getState().go('data')}>
          {t('accounts.empty.action')}
        </Button>
      }
    />
  );
}
