import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { FAMILY_MODES, type FamilyMode, type Relative } from '@shared/planning/families';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { Section } from '@/ui/section';
import panel from '../inspector.module.css';

/** Families that the move takes apart, and what becomes of the relatives: chosen for this move, seen in all figures at once. */
export function FamilyChoice({ relatives }: { readonly relatives: readonly Relative[] }): ReactNode {
  const t = useT();
  const field = usePart((o) => o.field);
  const family = useSelection((s) => s.family);
  const setFamily = useSelection((s) => s.setFamily);
  if (relatives.length === 0) return null;
  const families = new Set(relatives.map(({ root }) => root)).size;
  const near = relatives.filter((relative) => relative.near).length;
  const coming = family === 'together' ? relatives.length : family === 'territory' ? near : 0;
  return (
    <Section
      title={t('inspector.family.title')}
      extra={
        <Button
          look="link"
          data-testid="family-accounts"
          onClick={() =>
            useView.getState().showAccounts({ codes: relatives.map(({ account }) => field.accounts.code[account]) })
          }
        >
          {t('inspector.family.show')}
        </Button>
      }
    >
      <p className={panel.quiet} data-testid="family-text">
        {t('inspector.family.text', { families, count: relatives.length })}
      </p>
      <Segmented<FamilyMode>
        block
        size="small"
        aria-label={t('inspector.family.title')}
        value={family}
        onChange={setFamily}
        options={FAMILY_MODES.map((value) => ({
          value,
          label: <span data-testid={`family-${value}`}>{t(`inspector.family.mode.${value}`)}</span>,
        }))}
      />
      <p className={panel.quiet} data-testid="family-result">
        {t('inspector.family.result', { coming, staying: relatives.length - coming })}
      </p>
    </Section>
  );
}
