import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { BreachRow } from '@shared/model/breach';
import { useT } from '@/i18n/use-t';
import { BreachLine } from './breach-line';
import styles from './override-dialog.module.css';
import { type Heeding, useOverrideQuestion } from './override';

/** An edit was refused for what it breaks: leave it, or make it all the same for a reason that is kept. */
export function OverrideQuestion(): ReactNode {
  const asked = useOverrideQuestion((s) => s.asked);
  return asked === null ? null : <Asked {...asked} />;
}

interface AskedProps {
  readonly broken: readonly BreachRow[];
  readonly mayKeep: boolean;
  answer(heeding: Heeding | null): void;
}

function Asked({ broken, mayKeep, answer }: AskedProps): ReactNode {
  const t = useT();
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <Modal
      open
      width={560}
      title={t('breach.title', { count: broken.length })}
      onCancel={() => answer(null)}
      footer={
        <>
          <Button data-testid="breach-leave" onClick={() => answer(null)}>
            {t('breach.leave')}
          </Button>
          {mayKeep && (
            <Button data-testid="breach-keep" onClick={() => answer({ kind: 'keep' })}>
              {t('breach.keep')}
            </Button>
          )}
          <Button
            type="primary"
            disabled={said === ''}
            data-testid="breach-override"
            onClick={() => answer({ kind: 'override', reason: said })}
          >
            {t('breach.override')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('breach.text')}</p>
      <ul className={styles.list} data-testid="breach-list">
        {broken.map((breach) => (
          <li key={`${breach.kind}:${breach.account}`}>
            <BreachLine breach={{ ...breach, account: named(breach) }} />
          </li>
        ))}
      </ul>
      <Input.TextArea
        autoFocus
        maxLength={400}
        autoSize={{ minRows: 2, maxRows: 5 }}
        value={reason}
        placeholder={t('breach.reason')}
        aria-label={t('breach.reason')}
        data-testid="breach-reason"
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}

function named({ account, name }: BreachRow): string {
  return name === '' ? account : `${name} (${account})`;
}
