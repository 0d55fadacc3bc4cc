import type { ReactNode } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { useUnitName } from '@/app/measured/use-unit-name';
import { type Opened, useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { FigureList } from '@/ui/figure-list';
import { MaturityGlyph } from '@/ui/maturity-glyph';

const MINOR = 100;

export function AccountFacts({ account }: { readonly account: AccountRow }): ReactNode {
  const t = useT();
  const format = useFormat();
  const opened = useOpened();
  const unitName = useUnitName();
  const money = (value: number | null): string => (value === null ? '–' : format.money(value * MINOR));
  const tier = t(`term.tier.${account.tier}`);
  return (
    <FigureList
      items={[
        { id: 'code', label: t('accounts.column.code'), value: account.code },
        {
          id: 'tier',
          label: t('accounts.column.tier'),
          value: account.strategic ? `${tier} · ${t('accounts.detail.strategic')}` : tier,
        },
        {
          id: 'maturity',
          label: t('accounts.column.maturity'),
          value: <MaturityGlyph maturity={account.maturity} label />,
        },
        { id: 'unit', label: t('accounts.column.unit'), value: unitName(account.unit) || '–' },
        {
          id: 'placedBy',
          label: t('accounts.column.placedBy'),
          value: `${t(`accounts.placedBy.${account.placedBy}`)}${account.confidence === null ? '' : ` · ${format.percent(account.confidence)}`}`,
        },
        {
          id: 'territory',
          label: t('accounts.column.territory'),
          value: account.territoryName ?? t('term.unassigned'),
        },
        { id: 'deputy', label: t('accounts.followers.deputy'), value: deputyOf(account, opened) ?? '–' },
        { id: 'industry', label: t('accounts.column.industry'), value: account.industry || '–' },
        { id: 'revenue', label: t('accounts.column.revenue'), value: money(account.revenue) },
        { id: 'potential', label: t('accounts.column.potential'), value: money(account.potential) },
        { id: 'pipeline', label: t('accounts.column.pipeline'), value: money(account.pipeline) },
        {
          id: 'growth',
          label: t('accounts.column.growth'),
          value: account.growth === null ? '–' : format.signedPercent(account.growth, 1),
        },
        {
          id: 'since',
          label: t('accounts.column.since'),
          value: account.since === null ? '–' : format.date(account.since),
        },
        { id: 'presentOwner', label: t('accounts.column.presentOwner'), value: account.presentOwner ?? '–' },
      ]}
    />
  );
}

/** Name of the deputy of the territory an account counts in. */
function deputyOf(account: AccountRow, { plan, field, index }: Opened): string | null {
  const territory = plan.snapshot.territories.find(({ key }) => key === account.territory);
  const at = territory?.deputy == null ? undefined : index.rep.get(territory.deputy);
  return at === undefined ? (territory?.deputy ?? null) : field.reps.name[at];
}
