import { Select } from 'antd';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { maturityIndex } from '@shared/model/maturity';
import { classesAt, periodsOf } from '@shared/rules/transitions';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useClassing } from '@/app/state/classing';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { MaturityMap } from '../maturity-map';
import styles from '../maturity.module.css';
import { type Move, MovesTable } from './moves-table';
import { type Direction, TransitionMatrix } from './transition-matrix';
import { unknownYear } from './unknown-year';

/** Who moved from one kind of market to another between two periods: as matrix, list and map. */
export function PeriodsView({ list }: { readonly list: readonly UnitMaturity[] }): ReactNode {
  const t = useT();
  const periods = useMemo(() => periodsOf(list), [list]);
  const latest = periods.at(-1) ?? 0;
  const [asked, setAsked] = useState<{ readonly from?: number; readonly to?: number }>({});
  const [direction, setDirection] = useState<Direction | null>(null);
  const to = asked.to ?? latest;
  const from = asked.from ?? periods.at(-2) ?? latest;
  const { moves, before, after } = useMoves(list, from, to, latest);
  useShownPeriods(list, before, after);
  const shown = useMemo(
    () =>
      moves.filter((move) =>
        direction ? move.from === direction.from && move.to === direction.to : move.from !== move.to,
      ),
    [moves, direction],
  );
  if (periods.length < 2) {
    return (
      <EmptyState testId="periods-empty" title={t('maturity.periods.tooFew')} text={t('maturity.periods.import')} />
    );
  }
  const unknown = unknownYear([
    { year: from, classes: before },
    { year: to, classes: after },
  ]);
  const pick = (part: 'from' | 'to', value: number): ReactNode => (
    <Select<number>
      size="small"
      className={styles.period}
      aria-label={t(`maturity.periods.${part}`)}
      data-testid={`period-${part}`}
      value={value}
      options={periods.map((period) => ({ value: period, label: String(period) }))}
      onChange={(period) => setAsked((now) => ({ ...now, [part]: period }))}
    />
  );
  return (
    <div className={styles.split}>
      <div className={styles.periods}>
        <div className={styles.periodBar}>
          {t('maturity.periods.from')} {pick('from', from)} {t('maturity.periods.to')} {pick('to', to)}
        </div>
        <TransitionMatrix before={before} after={after} chosen={direction} onChoose={setDirection} />
        <p className={styles.reason}>{t('maturity.periods.note')}</p>
        {unknown === null ? (
          <MovesTable moves={shown} />
        ) : (
          <EmptyState
            testId="periods-unknown"
            title={t('maturity.periods.unknown', { year: String(unknown) })}
            text={t('maturity.periods.unknownText')}
          />
        )}
      </div>
      <MaturityMap />
    </div>
  );
}

function useMoves(list: readonly UnitMaturity[], from: number, to: number, latest: number) {
  const { field, index, settings } = useOpened();
  const names = useUnitNames();
  return useMemo(() => {
    const before = classesAt(list, from, settings.maturity, latest);
    const after = classesAt(list, to, settings.maturity, latest);
    const moves = list.map(({ unit }, u): Move => {
      const at = index.unit.get(unit);
      const [start, end] = at === undefined ? [0, 0] : [index.unitStart[at], index.unitStart[at + 1]];
      const own = index.accountsOfUnit.subarray(start, end);
      const revenue = own.reduce((sum, i) => sum + field.accounts.revenue[i], 0);
      const name = at === undefined ? unit : names[at];
      return { unit, name, from: before[u], to: after[u], accounts: own.length, revenue };
    });
    return { moves, before, after };
  }, [list, from, to, latest, settings.maturity, field, index, names]);
}

/** The map shows the earlier period, and hatches what is otherwise in the later one. */
function useShownPeriods(
  list: readonly UnitMaturity[],
  before: readonly Move['from'][],
  after: readonly Move['from'][],
): void {
  const { field, index } = useOpened();
  useEffect(() => {
    const columns = (of: readonly Move['from'][]): Uint8Array => {
      const column = field.units.maturity.slice();
      list.forEach(({ unit }, u) => {
        const at = index.unit.get(unit);
        if (at !== undefined) column[at] = maturityIndex(of[u]);
      });
      return column;
    };
    const { show } = useClassing.getState();
    show({ now: columns(before), next: columns(after) });
    return () => show(null);
  }, [list, before, after, field, index]);
}
