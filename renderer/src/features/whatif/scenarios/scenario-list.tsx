import { PlusOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { isDirty, openScenario, useScenarios } from './scenario-state';
import styles from './scenarios.module.css';

const UNSAVED = 0;

/** Which scenario is looked at. */
export function ScenarioList({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const t = useT();
  const { list, id, draft } = useScenarios();
  const dirty = isDirty({ list, id, draft });
  const options = (list ?? []).map((one) => ({ value: one.id, label: one.name }));
  return (
    <div className={styles.list}>
      <Select<number>
        className={styles.grow}
        aria-label={t('whatif.scenario.title')}
        value={id ?? UNSAVED}
        onChange={(value) => openScenario(list?.find((one) => one.id === value) ?? null)}
        options={id === null ? [{ value: UNSAVED, label: draft?.name ?? '' }, ...options] : options}
        data-testid="scenario-choice"
      />
      <span className={styles.muted}>{dirty ? t('whatif.scenario.unsaved') : t('whatif.scenario.saved')}</span>
      <IconButton icon={PlusOutlined} label={t('whatif.scenario.new')} onClick={onAdd} testId="scenario-new" />
    </div>
  );
}
