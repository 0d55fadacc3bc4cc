import type { ReactNode } from 'react';
import { Button } from 'antd';
import { RULE_TEMPLATES } from '@shared/rules/allocation/templates';
import { useT } from '@/i18n/use-t';
import styles from './templates.module.css';
import type { Templates } from './use-templates';

/** What stands between the fixed steps while there are no rules: the methods to start from. */
export function TemplateCards({ templates }: { readonly templates: Templates }): ReactNode {
  const t = useT();
  return (
    <div className={styles.empty} data-testid="rules-empty">
      <div className={styles.words}>
        <h2>{t('rules.empty.title')}</h2>
        <p>{t('rules.empty.text')}</p>
        <Button type="primary" data-testid="template-usual" onClick={() => void templates.addUsual()}>
          {t('rules.empty.recommended')}
        </Button>
      </div>
      <ul className={styles.cards} aria-label={t('rules.template.title')}>
        {RULE_TEMPLATES.map((template) => (
          <li key={template}>
            <button
              type="button"
              className={styles.card}
              data-testid={`template-card-${template}`}
              onClick={() => void templates.add(template)}
            >
              <b>{t(`rules.template.${template}.name`)}</b>
              <span>{t(`rules.template.${template}.text`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
