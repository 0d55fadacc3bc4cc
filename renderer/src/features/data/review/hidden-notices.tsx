import { DownOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import type { Repair, RepairState } from '@shared/contract/import-problems';
import { useCodeText, useT } from '@/i18n/use-t';
import { withoutValues } from './problem-codes';
import styles from './review.module.css';

interface HiddenNoticesProps {
  readonly repairs: RepairState;
  readonly disabled: boolean;
  onRepair(repair: Repair): void;
}

const ALL = 'all';

/** Which notices are hidden, and the way to see them again. */
export function HiddenNotices({ repairs, disabled, onRepair }: HiddenNoticesProps) {
  const t = useT();
  const codeText = useCodeText();
  const { muted, hidden } = repairs;
  if (muted === 0) return null;
  const items = hidden.map(({ what, code, row }) => {
    const kind = codeText('import.problem', code, withoutValues(code));
    const notice = row === null ? kind : t('review.mutedRow', { row, notice: kind });
    return { key: what, label: t('review.showAgain', { notice }) };
  });
  return (
    <Dropdown
      trigger={['click']}
      disabled={disabled}
      menu={{
        items: [...items, ...(muted > 1 ? [{ key: ALL, label: t('review.showAllAgain') }] : [])],
        onClick: ({ key }) => onRepair({ kind: 'unmute', what: key === ALL ? null : key }),
      }}
    >
      <button type="button" className={styles.link} data-testid="hidden-notices">
        {t('review.muted', { count: muted })} <DownOutlined />
      </button>
    </Dropdown>
  );
}
