import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DuplicateFilter, DuplicateStatus } from '@shared/contract/duplicates';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { lookForDuplicates } from './look-for';

interface Props {
  readonly status: DuplicateStatus;
  readonly filter: DuplicateFilter;
}

/** Why nothing is listed, and the one thing to do about it. */
export function DuplicatesEmpty({ status, filter }: Props): ReactNode {
  const t = useT();
  if (status.accounts === 0) {
    return (
      <EmptyState
        title={t('duplicates.empty.noAccountsTitle')}
        text={t('duplicates.empty.noAccountsText')}
        action={
          <Button type="primary" onClick={() => useView.getState().openDataRoom('import')}>
            {t('duplicates.empty.import')}
          </Button>
        }
      />
    );
  }
  if (status.scannedAt === null) {
    return (
      <EmptyState
        testId="duplicates-never"
        title={t('duplicates.empty.neverTitle')}
        text={t('duplicates.empty.neverText')}
        action={
          <Button type="primary" onClick={() => void lookForDuplicates(true)} data-testid="find-duplicates">
            {t('duplicates.find')}
          </Button>
        }
      />
    );
  }
  const { open } = status;
  const filtered = filter.show === 'notSame' || open.sure + open.likely + open.possible > 0;
  return filtered ? (
    <EmptyState title={t('duplicates.empty.noMatchTitle')} text={t('duplicates.empty.noMatchText')} />
  ) : (
    <EmptyState
      testId="duplicates-none"
      title={t('duplicates.empty.noneTitle')}
      text={t('duplicates.empty.noneText')}
    />
  );
}
