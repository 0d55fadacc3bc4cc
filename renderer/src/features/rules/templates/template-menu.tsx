import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { RULE_TEMPLATES } from '@shared/rules/allocation/templates';
import { useT } from '@/i18n/use-t';
import styles from './templates.module.css';
import type { Templates } from './use-templates';

/** Adds a rule: one of the methods, the usual set, or a blank one. */
export function TemplateMenu({ templates }: { readonly templates: Templates }): ReactNode {
  const t = useT();
  const items = [
    ...RULE_TEMPLATES.map((template) => ({
      key: template,
      label: (
        <span className={styles.item} data-testid={`template-${template}`}>
          <b>{t(`rules.template.${template}.name`)}</b>
          <span>{t(`rules.template.${template}.text`)}</span>
        </span>
      ),
      onClick: () => void templates.add(template),
    })),
    { type: 'divider' as const },
    { key: 'usual', label: t('rules.recommended'), onClick: () => void templates.addUsual() },
    {
      key: 'blank',
      label: <span data-testid="template-blank">{t('rules.blank')}</span>,
      onClick: () => void templates.addBlank(),
    },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button icon={<PlusOutlined />} data-testid="rule-add">
        {t('rules.add')}
      </Button>
    </Dropdown>
  );
}
