import { Button } from 'antd';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { AllocationRule } from '@shared/model/rule';
import { editRule } from '@shared/planning/rule-edits';
import { useT } from '@/i18n/use-t';
import { Kbd } from '@/ui/kbd';
import { editRules } from '../edit';
import { useRulesState } from '@/app/rules/rules-state';
import styles from './editor.module.css';

interface Props {
  readonly rule: AllocationRule;
  readonly draft: AllocationRule;
  readonly whole: boolean;
}

/** Saves the edits as one change, or lets them go; Ctrl+Enter saves from anywhere in the editor. */
export function EditorFoot({ rule, draft, whole }: Props): ReactNode {
  const t = useT();
  const { setDraft } = useRulesState.getState();
  const changed = draft !== rule;

  async function save(): Promise<void> {
    const parsed = AllocationRule.safeParse(draft);
    if (!changed || !parsed.success) return;
    if (await editRules((rules) => editRule(rules, parsed.data))) setDraft(rule.key, null);
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const inside = event.target instanceof HTMLElement && event.target.closest('[data-rule-editor]') !== null;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || !inside) return;
    event.preventDefault();
    void save();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  if (!changed) return null;
  return (
    <footer className={styles.foot}>
      <Button type="primary" disabled={!whole} data-testid="rule-save" onClick={() => void save()}>
        {t('rules.editor.save')}
      </Button>
      <Button data-testid="rule-discard" onClick={() => setDraft(rule.key, null)}>
        {t('rules.editor.discard')}
      </Button>
      {whole ? (
        <Kbd shortcut="$mod+Enter" />
      ) : (
        <span className={styles.problem} role="alert">
          {draft.name.trim() === '' ? t('rules.editor.nameMissing') : t('rules.editor.incomplete')}
        </span>
      )}
    </footer>
  );
}
