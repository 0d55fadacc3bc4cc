import { SlidersOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { BANDS } from '@shared/model/bands';
import { DuplicateSettings } from '@shared/model/settings';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { useDraft } from '@/ui/form/use-draft';
import { IconButton } from '@/ui/icon-button';
import { notify, notifyFailure } from '@/ui/notify';
import styles from './duplicates.module.css';

/** Where one band ends and the next begins. */
export function Thresholds(): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      title={t('duplicates.thresholds.title')}
      content={<ThresholdForm onDone={() => setOpen(false)} />}
    >
      <span>
        <IconButton icon={SlidersOutlined} label={t('duplicates.thresholds.title')} testId="thresholds" quiet />
      </span>
    </Popover>
  );
}

function ThresholdForm({ onDone }: { onDone(): void }): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const draft = useDraft(DuplicateSettings, settings.duplicates);

  function save(work: Promise<unknown>): void {
    work.then(
      () => {
        onDone();
        notify({ tone: 'success', text: 'duplicates.thresholds.saved' });
      },
      (error: unknown) => notifyFailure('duplicates.failed.decide', error),
    );
  }

  return (
    <div className={styles.thresholds}>
      <p>{t('duplicates.thresholds.text')}</p>
      {BANDS.map((band) => (
        <NumberField
          key={band}
          draft={draft}
          path={[band]}
          label={t(`duplicates.thresholds.${band}`)}
          unit="%"
          scale={100}
        />
      ))}
      {draft.valid === null && <p role="alert">{t('duplicates.thresholds.order')}</p>}
      <div className={styles.thresholdButtons}>
        <Button size="small" onClick={() => save(api('settings.reset', { section: 'duplicates' }))}>
          {t('duplicates.thresholds.reset')}
        </Button>
        <Button
          size="small"
          type="primary"
          disabled={draft.valid === null || !draft.changed}
          onClick={() => draft.valid && save(api('settings.update', { duplicates: draft.valid }))}
        >
          {t('duplicates.thresholds.save')}
        </Button>
      </div>
    </div>
  );
}
