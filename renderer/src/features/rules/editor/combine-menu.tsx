import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import type { AllocationRule } from '@shared/model/rule';
import { combined, RULE_TEMPLATES } from '@shared/rules/allocation/templates';
import { useT } from '@/i18n/use-t';
import type { Templates } from '../templates/use-templates';

interface Props {
  readonly draft: AllocationRule;
  readonly templates: Templates;
  onSet(part: Partial<AllocationRule>): void;
}

/** Adds what another method asks to a rule: both must hold. */
export function CombineMenu({ draft, templates, onSet }: Props): ReactNode {
  const t = useT();
  const items = RULE_TEMPLATES.map((template) => ({
    key: template,
    label: <span data-testid={`combine-${template}`}>{t(`rules.template.${template}.name`)}</span>,
    onClick: () => onSet(combined(draft, templates.body(template))),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="link" size="small" data-testid="rule-combine">
        {t('rules.template.combine')}
      </Button>
    </Dropdown>
  );
}
