import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { type ConditionNode, type GroupNode, NEW_GROUP, NEW_TEST } from './condition-tree';
import { ConditionTest } from './condition-test';
import styles from './editor.module.css';
import { NegateSwitch } from './negate-switch';
import { RemoveButton } from './remove-button';

interface Props {
  readonly group: GroupNode;
  readonly depth: number;
  /** Place in the tree, for tests and screen readers. */
  readonly path: string;
  onChange(group: GroupNode): void;
  /** Absent for the outermost group. */
  onRemove?(): void;
}

const DEEPEST = 4;

/** Conditions of which all or any must hold; groups nest. */
export function ConditionGroup({ group, depth, path, onChange, onRemove }: Props): ReactNode {
  const t = useT();
  const setPart = (at: number, part: ConditionNode): void => onChange({ ...group, of: group.of.with(at, part) });
  const removePart = (at: number): void => onChange({ ...group, of: group.of.toSpliced(at, 1) });
  const add = (part: ConditionNode): void => onChange({ ...group, of: [...group.of, part] });
  return (
    <div className={styles.group} data-depth={depth} role="group" data-testid={`group-${path}`}>
      <div className={styles.groupHead}>
        {onRemove && (
          <NegateSwitch negated={group.negated} onChange={(negated) => onChange({ ...group, negated })} path={path} />
        )}
        <span>{t('rules.condition.match')}</span>
        <Select<'all' | 'any'>
          size="small"
          value={group.op}
          aria-label={t('rules.condition.match')}
          data-testid={`group-op-${path}`}
          options={[
            { value: 'all', label: t('rules.condition.all') },
            { value: 'any', label: t('rules.condition.any') },
          ]}
          onChange={(op) => onChange({ ...group, op })}
        />
        <span>{t('rules.condition.ofThese')}</span>
        <span className={styles.spring} />
        {onRemove && <RemoveButton onClick={onRemove} testId={`group-remove-${path}`} />}
      </div>
      {group.of.length === 0 && <p className={styles.everything}>{t('rules.condition.everything')}</p>}
      {group.of.map((part, at) => {
        const key = `${path}.${at}`;
        return part.kind === 'test' ? (
          <ConditionTest
            key={key}
            node={part}
            path={key}
            onChange={(next) => setPart(at, next)}
            onRemove={() => removePart(at)}
          />
        ) : (
          <ConditionGroup
            key={key}
            group={part}
            depth={depth + 1}
            path={key}
            onChange={(next) => setPart(at, next)}
            onRemove={() => removePart(at)}
          />
        );
      })}
      <div className={styles.adders}>
        <Button type="link" size="small" data-testid={`add-test-${path}`} onClick={() => add(NEW_TEST)}>
          + {t('rules.condition.addTest')}
        </Button>
        {depth < DEEPEST && (
          <Button type="link" size="small" data-testid={`add-group-${path}`} onClick={() => add(NEW_GROUP)}>
            + {t('rules.condition.addGroup')}
          </Button>
        )}
      </div>
    </div>
  );
}
