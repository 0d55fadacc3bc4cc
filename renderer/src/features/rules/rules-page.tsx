import { Button, Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useOpened } from '@/app/state/session';
import { type RulesPart, RULES_PARTS, useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { EffectView } from './effect/effect-view';
import { RuleEditor } from './editor/rule-editor';
import { QueueList } from './queue/queue-list';
import styles from './rules.module.css';
import { Standing } from './standing';
import { useRulesState } from '@/app/rules/rules-state';
import { TemplateCards } from './templates/template-cards';
import { TemplateMenu } from './templates/template-menu';
import { useTemplates } from './templates/use-templates';
import { useRulePreview } from './use-rule-preview';

/** The ordered rules of the open plan, each with what it does; and what a run of them would change. */
export function RulesPage(): ReactNode {
  const t = useT();
  const part = useView((s) => s.rulesPart);
  const openPart = useView((s) => s.openRules);
  const trying = useRulePreview();
  const templates = useTemplates();
  const moved = trying.tried?.preview.moved;
  const format = useFormat();
  return (
    <div className={styles.page} data-testid="rules-page">
      <PageHead
        title={t('rules.title')}
        text={part === 'queue' ? t('rules.lead') : t('rules.effect.lead')}
        actions={
          <span className={styles.tools}>
            <Segmented<RulesPart>
              aria-label={t('rules.parts')}
              value={part}
              onChange={openPart}
              options={RULES_PARTS.map((value) => ({
                value,
                label: (
                  <span data-testid={`rules-tab-${value}`}>
                    {t(`rules.part.${value}`)}
                    {value === 'effect' && moved !== undefined && moved > 0 && (
                      <b className={styles.moved}>{format.integer(moved)}</b>
                    )}
                  </span>
                ),
              }))}
            />
            <TemplateMenu templates={templates} />
          </span>
        }
      />
      <Standing trying={trying} />
      {part === 'effect' ? (
        <EffectView trying={trying} />
      ) : (
        <div className={styles.split}>
          <div className={styles.queueSide}>
            <QueueList {...trying}>{trying.rules.length === 0 && <TemplateCards templates={templates} />}</QueueList>
          </div>
          <Chosen trying={trying} templates={templates} />
        </div>
      )}
    </div>
  );
}

function Chosen(props: Omit<Parameters<typeof RuleEditor>[0], 'rule'>): ReactNode {
  const t = useT();
  const { rules } = useOpened().plan.snapshot;
  const chosen = useRulesState((s) => s.chosen);
  const rule = rules.find(({ key }) => key === chosen);
  useEffect(() => {
    // Undone, removed, or of another plan: nothing of it is left to edit.
    if (chosen !== null && !rule) useRulesState.getState().choose(null);
  }, [chosen, rule]);
  if (rule) return <RuleEditor key={rule.key} rule={rule} {...props} />;
  if (rules.length === 0) return null;
  return (
    <aside className={styles.none}>
      <EmptyState
        title={t('rules.editor.none')}
        text={t('rules.editor.noneText')}
        action={<Button onClick={() => useRulesState.getState().choose(rules[0].key)}>{rules[0].name}</Button>}
      />
    </aside>
  );
}
