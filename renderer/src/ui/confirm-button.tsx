import { Button, type ButtonProps, Popconfirm } from 'antd';
import { useT } from '@/i18n/use-t';

interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** What cannot be undone, in one sentence. */
  readonly question: string;
  readonly onConfirm: () => void;
  readonly testId?: string;
}

/** For the few steps that cannot be undone; everything else runs at once and can be undone. */
export function ConfirmButton({ question, onConfirm, testId, children, disabled, ...button }: ConfirmButtonProps) {
  const t = useT();
  return (
    <Popconfirm
      placement="topRight"
      title={question}
      onConfirm={onConfirm}
      okText={children}
      cancelText={t('shell.cancel')}
      disabled={disabled ?? false}
      okButtonProps={{ 'data-testid': testId ? `${testId}-confirm` : undefined } as ButtonProps}
    >
      <Button {...button} disabled={disabled ?? false} data-testid={testId}>
        {children}
      </Button>
    </Popconfirm>
  );
}
