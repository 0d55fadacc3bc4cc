import { CloseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { ProblemGroup, Repair } from '@shared/contract/import-problems';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { withoutValues } from './problem-codes';
import styles from './review.module.css';

interface ProblemGroupsProps {
  readonly groups: readonly ProblemGroup[];
  /** The kind shown; null = all. */
  readonly code: string | null;
  readonly disabled: boolean;
  onChoose(code: string | null): void;
  onRepair(repair: Repair): void;
}

/** Problems by kind, each with what can be done about all of them at once. */
export function ProblemGroups({ groups, code, disabled, onChoose, onRepair }: ProblemGroupsProps) {
  const t = useT();
  const format = useFormat();
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <nav className={styles.groups} aria-label={t('review.kinds')} data-testid="problem-groups">
      <button type="button" className={styles.group} aria-pressed={code === null} onClick={() => onChoose(null)}>
        <span className={styles.groupName}>{t('review.allKinds')}</span>
        <span className={styles.count}>{format.integer(total)}</span>
      </button>
      {groups.map((group) => (
        <div key={`${group.code} ${group.severity}`} className={styles.groupBox}>
          <GroupName group={group} chosen={code === group.code} onChoose={onChoose} />
          {code === group.code && !disabled && <GroupActions group={group} onRepair={onRepair} />}
        </div>
      ))}
    </nav>
  );
}

/** The sentence of a kind without the values of one row. */
function GroupName({
  group,
  chosen,
  onChoose,
}: {
  readonly group: ProblemGroup;
  readonly chosen: boolean;
  onChoose(code: string | null): void;
}) {
  const codeText = useCodeText();
  const format = useFormat();
  const name = codeText('import.problem', group.code, withoutValues(group.code));
  return (
    <button
      type="button"
      className={styles.group}
      aria-pressed={chosen}
      title={name}
      data-testid={`group-${group.code}`}
      onClick={() => onChoose(chosen ? null : group.code)}
    >
      <span className={styles.severity} data-severity={group.severity}>
        {group.severity === 'error' ? <CloseCircleOutlined /> : <WarningOutlined />}
      </span>
      <span className={styles.groupName}>{name}</span>
      <span className={styles.count}>{format.integer(group.count)}</span>
    </button>
  );
}

function GroupActions({ group, onRepair }: { readonly group: ProblemGroup; onRepair(repair: Repair): void }) {
  const t = useT();
  const { code, severity, fixes, rows } = group;
  if (rows === 0) return null;
  return (
    <div className={styles.groupActions}>
      {fixes > 0 && (
        <button
          type="button"
          className={styles.link}
          data-testid="fix-all"
          onClick={() => onRepair({ kind: 'fixAll', code })}
        >
          {t('review.fixAll', { count: fixes })}
        </button>
      )}
      {code === 'ignoredByYou' ? (
        <button type="button" className={styles.link} onClick={() => onRepair({ kind: 'takeAll' })}>
          {t('review.takeAll')}
        </button>
      ) : (
        <button
          type="button"
          className={styles.link}
          data-testid="ignore-all"
          onClick={() => onRepair({ kind: 'ignoreAll', code, severity })}
        >
          {severity === 'error' ? t('review.ignoreAll', { count: rows }) : t('review.muteAll')}
        </button>
      )}
    </div>
  );
}
