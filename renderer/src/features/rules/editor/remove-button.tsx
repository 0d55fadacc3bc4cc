import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';

interface Props {
  readonly testId: string;
  onClick(): void;
}

export function RemoveButton({ testId, onClick }: Props): ReactNode {
  const t = useT();
  return (
    <Button
      type="text"
      size="small"
      icon={<CloseOutlined />}
      aria-label={t('rules.condition.remove')}
      data-testid={testId}
      onClick={onClick}
    />
  );
}
