import { HolderOutlined } from '@ant-design/icons';
import { Switch, Tag } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import type { RuleCoverage } from '@shared/contract/rules';
import type { AllocationRule } from '@shared/model/rule';
import { editRule, removeRule } from '@shared/planning/rule-edits';
import { ruleInWords } from '@shared/wording/rule-words';
import { useRuleWords } from '@/app/rules/use-rule-words';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { tip } from '@/ui/tip/tip';
import { editRules } from '../edit';
import { useRulesState } from '@/app/rules/rules-state';
import { FlowBar } from './flow-bar';
import type { FaultWords } from './queue-list';
import styles from './queue.module.css';
import { RuleMenu } from './rule-menu';
import { ToReps } from './to-reps';
import type { Reorder } from './use-reorder';

interface Props {
  readonly rule: AllocationRule;
  readonly at: number;
  readonly coverage: RuleCoverage | null;
  /** Matches of the rule that has most of them: the full width of a bar. */
  readonly most: number;
  /** The one that the Tab key comes to. */
  readonly chosen: boolean;
  readonly pressed: boolean;
  readonly fault: FaultWords | null;
  readonly reorder: Reorder;
}

/** One rule of the queue: its place, its words, and what it does in a run. */
export function RuleRow({ rule, at, coverage, most, chosen, pressed, fault, reorder }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { names, locale } = useRuleWords();
  const choose = useRulesState((s) => s.choose);
  const unsaved = useRulesState((s) => s.drafts.has(rule.key));
  const words = ruleInWords(rule, names, locale);
  const toggle = (): void => void editRules((rules) => editRule(rules, { ...rule, enabled: !rule.enabled }));
  const remove = (): void => void editRules((rules) => removeRule(rules, rule.key));

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const handled = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step !== null && event.altKey) {
      handled();
      void reorder.move(rule.key, step).then(() => focusRow(rule.key));
    } else if (step !== null) {
      handled();
      const rows = [...document.querySelectorAll<HTMLElement>('[data-rule-row]')];
      const next = rows.at(Math.max(0, Math.min(rows.length - 1, at + step)));
      next?.focus();
      if (next?.dataset.ruleRow) choose(next.dataset.ruleRow);
    } else if (event.key === ' ') {
      handled();
      toggle();
    } else if (event.key === 'Delete') {
      handled();
      remove();
    } else if (event.key === 'Enter') {
      handled();
      choose(rule.key);
      document.querySelector<HTMLElement>('[data-rule-editor] input')?.focus();
    }
  }

  return (
    <li
      className={styles.row}
      data-testid="rule-row"
      data-rule={rule.key}
      data-off={!rule.enabled || undefined}
      data-pressed={pressed || undefined}
      data-dragged={reorder.dragged === rule.key || undefined}
      data-drop={reorder.target === at ? 'before' : reorder.target === at + 1 ? 'after' : undefined}
      onDragOver={(event) => reorder.over(event, at)}
      onDrop={reorder.drop}
    >
      <span
        className={styles.handle}
        draggable
        data-testid="rule-handle"
        {...tip({ text: t('rules.queue.drag'), side: 'right' })}
        onDragStart={(event) => reorder.start(event, rule.key)}
        onDragEnd={reorder.end}
      >
        <HolderOutlined aria-hidden="true" />
        <span className={styles.rank}>{at + 1}</span>
      </span>
      <Switch
        size="small"
        checked={rule.enabled}
        aria-label={t(rule.enabled ? 'rules.queue.switchOff' : 'rules.queue.switchOn', { rule: rule.name })}
        data-testid="rule-enabled"
        onChange={toggle}
      />
      <button
        type="button"
        className={styles.words}
        data-rule-row={rule.key}
        aria-pressed={pressed}
        tabIndex={chosen ? 0 : -1}
        onClick={() => choose(rule.key)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.name}>
          <span>{rule.name}</span>
          {unsaved && <Tag className={styles.tag}>{t('rules.queue.unsaved')}</Tag>}
          {fault && (
            <Tag className={styles.tag} color="orange" data-testid="rule-fault" data-fault={fault.kind}>
              <span {...tip({ text: faultText(fault, t) })}>⚠ {t(`rules.fault.${fault.kind}`)}</span>
            </Tag>
          )}
        </span>
        <span className={styles.sentence}>
          {words.condition} <b aria-hidden="true">→</b> {words.candidates}
          {locale === 'en' ? ', ' : '，'}
          {words.choice}
        </span>
      </button>
      <span className={styles.matches} data-testid="rule-matches">
        {coverage && rule.enabled ? format.integer(coverage.matches) : '–'}
      </span>
      <span className={styles.flow}>{coverage && rule.enabled && <FlowBar coverage={coverage} most={most} />}</span>
      <ToReps coverage={rule.enabled ? coverage : null} />
      <RuleMenu rule={rule} at={at} onRemove={remove} onMove={(step) => void reorder.move(rule.key, step)} />
    </li>
  );
}

type Translate = ReturnType<typeof useT>;

export function faultText({ kind, count, by, lacking }: FaultWords, t: Translate): string {
  return t(`rules.fault.${kind}Text`, { count, rule: by, why: t(`rules.lacking.${lacking}`) });
}

/** Once it stands in its new place. */
function focusRow(key: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-rule-row="${key}"]`)?.focus());
}
