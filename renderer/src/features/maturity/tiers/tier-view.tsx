import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import type { TierSheet } from '@shared/contract/tiers';
import { UsableTierSettings } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { Button } from 'antd';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { useDraft } from '@/ui/form/use-draft';
import styles from '../maturity.module.css';
import { ranksOf, tiered, tierRows } from './tier-rows';
import { TierPanel } from './tier-panel';
import { TierTable } from './tier-table';
import { useTierSheet } from './use-tier-sheet';

/** The tier of every account with what made it, the weights and cut-offs as sliders, and a person's word where there is one. */
export function TierView(_: { readonly list: readonly UnitMaturity[] }): ReactNode {
  const t = useT();
  const sheet = useTierSheet();
  const { field } = useOpened();
  if (sheet === null || sheet.code.length !== field.accounts.code.length) return <div aria-busy />;
  if (sheet.code.length === 0) {
    return (
      <EmptyState
        testId="tiers-empty"
        title={t('maturity.tiers.empty')}
        text={t('maturity.tiers.emptyText')}
        action={
          <Button type="primary" onClick={() => useView.getState().openDataRoom('import')}>
            {t('maturity.tiers.import')}
          </Button>
        }
      />
    );
  }
  return <Tiers sheet={sheet} />;
}

function Tiers({ sheet }: { readonly sheet: TierSheet }): ReactNode {
  const { field, settings } = useOpened();
  const draft = useDraft(UsableTierSettings, settings.tier);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const ranks = useMemo(() => ranksOf(sheet), [sheet]);
  const judged = draft.valid ?? settings.tier;
  const next = useMemo(() => tiered(sheet, ranks, judged), [sheet, ranks, judged]);
  const now = field.accounts.tier;
  // Rows are made for the screen only; under a dragging hand they may come a moment later than the counts.
  const listed = useDeferredValue(next);
  const rows = useMemo(() => {
    const moves = (i: number): boolean => now[i] !== listed.tiers[i];
    // Where none changes all are listed, as the units are.
    const only = onlyChanged && now.some((_, i) => moves(i));
    return tierRows(sheet, ranks, now, listed, (i) => !only || moves(i));
  }, [sheet, ranks, now, listed, onlyChanged]);
  return (
    <div className={styles.split}>
      <TierTable rows={rows} changing={draft.changed} />
      <TierPanel draft={draft} now={now} next={next} onlyChanged={onlyChanged} onOnlyChanged={setOnlyChanged} />
    </div>
  );
}
