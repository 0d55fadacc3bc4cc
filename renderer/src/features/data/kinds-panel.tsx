import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { IMPORT_KINDS, type ImportKind } from '@shared/contract/imports';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import styles from './data.module.css';
import { heldOf } from './held-of';
import { PasteButton } from './paste-button';

/** Every kind of data with what is there and what it is for, in the order they build on each other. */
export function KindsPanel({ onPick }: { readonly onPick: (kind: ImportKind | null) => void }) {
  const t = useT();
  const format = useFormat();
  const { info, plan } = useOpened();
  const territories = plan.snapshot.territories.filter((territory) => !territory.removed).length;
  const countOf = (kind: ImportKind): number => (kind === 'territories' ? territories : heldOf(kind, info.counts));
  const next = IMPORT_KINDS.find((kind) => countOf(kind) === 0);
  return (
    <Panel
      title={t('data.kindsTitle')}
      flush
      extra={
        <>
          <PasteButton />
          <Button type="primary" icon={<ImportOutlined />} onClick={() => onPick(null)} data-testid="import-any">
            {t('data.importAny')}
          </Button>
        </>
      }
    >
      <ol className={styles.kinds}>
        {IMPORT_KINDS.map((kind, i) => (
          <li key={kind} className={styles.kind} data-empty={countOf(kind) === 0}>
            <span className={styles.step}>{i + 1}</span>
            <span className={styles.kindName}>{t(`import.kind.${kind}`)}</span>
            <span className={styles.kindCount} data-testid={`count-${kind}`}>
              {format.integer(countOf(kind))}
            </span>
            <span className={styles.kindUse}>{t(`data.use.${kind}`)}</span>
            <Button
              size="small"
              type={kind === next ? 'primary' : 'default'}
              ghost={kind === next}
              onClick={() => onPick(kind)}
              data-testid={`import-${kind}`}
            >
              {t('data.import')}
            </Button>
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t('data.orderHint')}</p>
    </Panel>
  );
}
