import { Input } from 'antd';
import type { ReactNode } from 'react';
import { AllocationRule } from '@shared/model/rule';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { CloseOutlined } from '@ant-design/icons';
import { useRulesState } from '@/app/rules/rules-state';
import type { Trying } from '../use-rule-preview';
import type { Templates } from '../templates/use-templates';
import { CandidatesPart } from './candidates-part';
import { ChoicePart } from './choice-part';
import { CombineMenu } from './combine-menu';
import { ConditionGroup } from './condition-group';
import { conditionOf, rootOf } from './condition-tree';
import { EditorFoot } from './editor-foot';
import styles from './editor.module.css';
import { EffectPart } from './effect-part';
import { LiveCount } from './live-count';

interface Props {
  /** As it is saved. */
  readonly rule: AllocationRule;
  readonly trying: Trying;
  readonly templates: Templates;
}

/** One rule: its name, whom it is for, who may have them, how one is chosen, and what comes of it. */
export function RuleEditor({ rule, trying, templates }: Props): ReactNode {
  const t = useT();
  const draft = useRulesState((s) => s.drafts.get(rule.key)) ?? rule;
  const { setDraft, choose } = useRulesState.getState();
  const set = (part: Partial<AllocationRule>): void => {
    const next = { ...draft, ...part };
    setDraft(rule.key, JSON.stringify(next) === JSON.stringify(rule) ? null : next);
  };
  const whole = AllocationRule.safeParse(draft).success;
  return (
    <aside className={styles.editor} aria-label={t('rules.editor.label')} data-testid="rule-editor" data-rule-editor>
      <header className={styles.head}>
        <Input
          value={draft.name}
          maxLength={120}
          status={draft.name.trim() === '' ? 'error' : ''}
          aria-label={t('rules.editor.name')}
          data-testid="rule-name"
          onChange={(event) => set({ name: event.target.value })}
        />
        <IconButton icon={CloseOutlined} label={t('rules.editor.close')} onClick={() => choose(null)} />
      </header>
      <div className={styles.body}>
        <Part
          title={t('rules.editor.condition')}
          extra={<CombineMenu draft={draft} templates={templates} onSet={set} />}
        >
          <ConditionGroup
            group={rootOf(draft.condition)}
            depth={0}
            path="0"
            onChange={(group) => set({ condition: conditionOf(group) })}
          />
          <LiveCount condition={draft.condition} />
        </Part>
        <Part title={t('rules.editor.candidates')}>
          <CandidatesPart value={draft.candidates} onChange={(candidates) => set({ candidates })} />
        </Part>
        <Part title={t('rules.editor.choice')}>
          <ChoicePart rule={draft} onChange={(choice) => set({ choice })} />
        </Part>
        <Part title={t('rules.editor.effect')}>
          <EffectPart rule={draft} trying={trying} />
        </Part>
        <Part title={t('rules.editor.note')}>
          <Input.TextArea
            value={draft.note}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 5 }}
            placeholder={t('rules.editor.notePlaceholder')}
            aria-label={t('rules.editor.note')}
            data-testid="rule-note"
            onChange={(event) => set({ note: event.target.value })}
          />
        </Part>
      </div>
      <EditorFoot rule={rule} draft={draft} whole={whole} />
    </aside>
  );
}

function Part({
  title,
  extra,
  children,
}: {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.part}>
      <header className={styles.partHead}>
        <h3>{title}</h3>
        {extra}
      </header>
      {children}
    </section>
  );
}
