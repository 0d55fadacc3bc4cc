import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import type { ProblemFilter, Repair, RepairState } from '@shared/contract/import-problems';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { FilterBox } from '@/ui/table/table-tools';
import { HiddenNotices } from './hidden-notices';
import { useReviewJob } from './review-job';
import styles from './review.module.css';
import { SaveList } from './save-list';

interface ProblemToolsProps {
  readonly token: string;
  readonly filter: ProblemFilter;
  readonly total: number;
  readonly repairs: RepairState;
  readonly disabled: boolean;
  onFilter(filter: ProblemFilter): void;
  onRepair(repair: Repair): void;
}

/** Filter, what was done by hand and taking it back, and the list to mend elsewhere. */
export function ProblemTools({ token, filter, total, repairs, disabled, onFilter, onRepair }: ProblemToolsProps) {
  const t = useT();
  const { severity: _, ...others } = filter;
  return (
    <div className={styles.tools}>
      <Segmented<'all' | 'error' | 'warning'>
        size="small"
        value={filter.severity ?? 'all'}
        onChange={(shown) => onFilter(shown === 'all' ? others : { ...others, severity: shown })}
        options={[
          { value: 'all', label: t('data.severity.all') },
          { value: 'error', label: t('data.severity.error') },
          { value: 'warning', label: t('data.severity.warning') },
        ]}
      />
      <FilterBox
        testId="problem-filter-filter"
        value={filter.text ?? ''}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <span className={styles.muted}>{t('review.shown', { count: total })}</span>
      <span className={styles.spring} />
      <Outcome repairs={repairs} />
      <HiddenNotices repairs={repairs} disabled={disabled} onRepair={onRepair} />
      <IconButton
        icon={UndoOutlined}
        label={t('review.undo')}
        shortcut="$mod+Z"
        disabled={disabled || !repairs.canUndo}
        testId="repair-undo"
        onClick={() => onRepair({ kind: 'undo' })}
      />
      <IconButton
        icon={RedoOutlined}
        label={t('review.redo')}
        shortcut="$mod+Shift+Z"
        disabled={disabled || !repairs.canRedo}
        testId="repair-redo"
        onClick={() => onRepair({ kind: 'redo' })}
      />
      <SaveList
        label={t('review.saveFaulty')}
        testId="save-faulty"
        options={[
          { key: 'rejected', label: t('review.saveRejected') },
          { key: 'all', label: t('review.saveAll') },
        ]}
        save={(only, format) => ['import.saveFaulty', { token, format, only }]}
      />
    </div>
  );
}

/** How the row corrected last came out, else what was done by hand so far. */
function Outcome({ repairs }: { readonly repairs: RepairState }) {
  const t = useT();
  const checked = useReviewJob((s) => s.checked);
  const { cells, rows } = repairs;
  const done = [
    ...(cells > 0 ? [t('review.corrected', { count: cells })] : []),
    ...(rows > 0 ? [t('review.leftOut', { count: rows })] : []),
  ].join(' · ');
  const errors = checked?.problems.filter((p) => p.severity === 'error').length ?? 0;
  return (
    <span role="status" className={styles.outcome} data-testid="repair-outcome" data-accepted={checked?.accepted}>
      {checked === null
        ? done
        : checked.accepted
          ? t('review.rowAccepted', { row: checked.row })
          : t('review.rowRejected', { row: checked.row, count: errors })}
    </span>
  );
}
