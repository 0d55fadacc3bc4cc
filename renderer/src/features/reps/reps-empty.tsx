import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';

interface Props {
  /** Whether there is anybody at all. */
  readonly some: boolean;
  onMake(): void;
}

export function RepsEmpty({ some, onMake }: Props): ReactNode {
  const t = useT();
  if (some) return <EmptyState title={t('reps.empty.noMatch')} />;
  return (
    <EmptyState
      testId="reps-empty"
      title={t('reps.empty.title')}
      text={t('reps.empty.text')}
      action={
        <>
          <Button type="primary" onClick={() => useView.getState().openDataRoom('import')}>
            {t('reps.empty.import')}
          </Button>{' '}
          <Button onClick={onMake}>{t('reps.make')}</Button>
        </>
      }
    />
  );
}
