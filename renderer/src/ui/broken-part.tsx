import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '@/i18n/use-t';
import { EmptyState } from './empty-state';

export function BrokenPart({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  const t = useT();
  return (
    <div role="alert" style={{ height: '100%' }}>
      <EmptyState
        icon={WarningOutlined}
        title={t('shell.broken.title')}
        text={t('shell.broken.text', { message })}
        action={<Button onClick={onRetry}>{t('shell.broken.retry')}</Button>}
      />
    </div>
  );
}
