import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { ConflictFilter, ConflictStatus } from '@shared/contract/conflicts';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { lookForConflicts } from './look-for';

interface Props {
  readonly status: ConflictStatus;
  readonly filter: ConflictFilter;
  onClear(): void;
}

/** Why nothing is listed, and the one thing to do about it. */
export function ConflictsEmpty({ status, filter, onClear }: Props): ReactNode {
  const t = useT();
  if (status.at === null) {
    return (
      <EmptyState
        testId="conflicts-never"
        title={t('conflicts.empty.neverTitle')}
        text={t('conflicts.empty.neverText')}
        action={
          <Button type="primary" onClick={() => void lookForConflicts()} data-testid="find-conflicts">
            {t('conflicts.empty.find')}
          </Button>
        }
      />
    );
  }
  const { state, ...narrowed } = filter;
  const filtered = state !== 'open' || Object.values(narrowed).some((value) => value !== undefined);
  return filtered ? (
    <EmptyState
      title={t('conflicts.empty.noMatchTitle')}
      text={t('conflicts.empty.noMatchText')}
      action={<Button onClick={onClear}>{t('conflicts.empty.clear')}</Button>}
    />
  ) : (
    <EmptyState testId="conflicts-none" title={t('conflicts.empty.noneTitle')} text={t('conflicts.empty.noneText')} />
  );
}
