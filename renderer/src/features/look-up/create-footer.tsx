import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';

interface Props {
  /** Whether it is asked if another of the same number or name is meant. */
  readonly asking: boolean;
  readonly busy: boolean;
  readonly disabled: boolean;
  onBack(): void;
  onCreate(): void;
}

/** Back and on; where the account is there already, "no" is what Enter means. */
export function CreateFooter({ asking, busy, disabled, onBack, onCreate }: Props): ReactNode {
  const t = useT();
  if (asking) {
    return (
      <>
        <Button loading={busy} disabled={disabled} onClick={onCreate} data-testid="create-all-the-same">
          {t('lookUp.twin.yes')}
        </Button>
        <Button key="no" type="primary" autoFocus disabled={busy} onClick={onBack} data-testid="create-not">
          {t('lookUp.twin.no')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={onBack}>{t('lookUp.back')}</Button>
      <Button
        key="create"
        type="primary"
        loading={busy}
        disabled={disabled}
        onClick={onCreate}
        data-testid="create-account"
      >
        {t('lookUp.create')}
      </Button>
    </>
  );
}
