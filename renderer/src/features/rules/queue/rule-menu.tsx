import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import type { AllocationRule } from '@shared/model/rule';
import { addRule } from '@shared/planning/rule-edits';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { editRules, freeRuleName, freshKey } from '../edit';
import { useRulesState } from '@/app/rules/rules-state';

interface Props {
  readonly rule: AllocationRule;
  readonly at: number;
  onRemove(): void;
  onMove(step: -1 | 1): void;
}

export function RuleMenu({ rule, at, onRemove, onMove }: Props): ReactNode {
  const t = useT();
  const last = useOpened().plan.snapshot.rules.length - 1;

  async function duplicate(): Promise<void> {
    const key = freshKey();
    const made = await editRules((rules) =>
      addRule(rules, { ...rule, key, name: freeRuleName(rule.name, rules), enabled: false }, at + 1),
    );
    if (made) useRulesState.getState().choose(key);
  }

  const items: NonNullable<MenuProps['items']> = [
    { key: 'up', label: t('rules.queue.up'), disabled: at === 0, onClick: () => onMove(-1) },
    { key: 'down', label: t('rules.queue.down'), disabled: at >= last, onClick: () => onMove(1) },
    { key: 'duplicate', label: t('rules.queue.duplicate'), onClick: () => void duplicate() },
    { type: 'divider' },
    { key: 'remove', label: t('rules.queue.remove'), onClick: onRemove },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button
        type="text"
        size="small"
        icon={<MoreOutlined />}
        aria-label={t('rules.queue.more', { rule: rule.name })}
        data-testid="rule-menu"
      />
    </Dropdown>
  );
}
