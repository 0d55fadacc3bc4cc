import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { moveContext } from '@shared/optimise/moves/context';
import { type Move, moveList } from '@shared/optimise/moves/move-list';
import { UnitCode } from '@shared/model/ids';
import { emptyPatch } from '@shared/planning/patch';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { ensureEditable } from '@/app/state/ensure-editable';
import { useOpened, useSession } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import styles from '../optimise.module.css';

const MOST = 40;
const WEIGHTS = { balance: 1, travel: 1, disruption: 1 };
const NONE: ReadonlySet<number> = new Set();

/** The best single moves and swaps from the open plan, ranked again after each that is made. */
export function MoveList(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index, plan, active, settings } = useOpened();
  const names = useUnitNames();
  const moves = useMemo(() => {
    const reference = (active ?? plan).evaluation.ownership;
    const { snapshot, evaluation } = plan;
    const context = moveContext(field, snapshot, index, evaluation, reference, settings.balance, NONE);
    return moveList(context, WEIGHTS, MOST);
  }, [field, index, plan, active, settings.balance]);
  const { territories } = plan.snapshot;
  const name = (at: number): string => (at < 0 ? t('optimise.moves.unassigned') : territories[at].name);
  const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);

  async function accept({ steps }: Move): Promise<void> {
    try {
      if (!(await ensureEditable())) return;
      const key = (at: number) => (at < 0 ? null : territories[at].key);
      const units = steps.map(({ unit, from, to }) => ({
        unit: UnitCode.parse(field.units.code[unit]),
        from: key(from),
        to: key(to),
      }));
      const label = { code: 'optimise', params: { count: units.length } };
      await useSession.getState().apply(label, { ...emptyPatch(), units });
    } catch (error) {
      notifyFailure('optimise.notKept', error);
    }
  }

  if (moves.length === 0) {
    return <EmptyState title={t('optimise.moves.none')} text={t('optimise.moves.noneText')} testId="moves-none" />;
  }
  return (
    <div className={styles.moves} data-testid="move-list">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('optimise.moves.move')}</th>
            <th scope="col">{t('optimise.moves.score')}</th>
            <th scope="col">{t('optimise.moves.deviation')}</th>
            <th scope="col">{t('optimise.moves.hours')}</th>
            <th scope="col">{t('optimise.moves.travel')}</th>
            <th scope="col">{t('optimise.moves.revenue')}</th>
            <th scope="col">{t('optimise.moves.accounts')}</th>
            <th scope="col" aria-label={t('optimise.moves.accept')} />
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.steps.map(({ unit, to }) => `${unit}-${to}`).join()} data-testid="move-row">
              <th scope="row">
                {move.steps.map(({ unit, from, to }) => (
                  <span key={unit} className={styles.step}>
                    <b>{names[unit]}</b> {name(from)} → {name(to)}
                  </span>
                ))}
              </th>
              <td>{signed(move.score, format.decimal(move.score, 2))}</td>
              <td>{format.signedPercent(move.meanDeviation, 2)}</td>
              <td>{signed(move.effect.workload, format.hours(move.effect.workload))}</td>
              <td>{signed(move.effect.travel, format.hours(move.effect.travel))}</td>
              <td>{signed(move.effect.movedRevenue, format.compactMoney(move.effect.movedRevenue))}</td>
              <td>{signed(move.effect.movedAccounts, format.integer(move.effect.movedAccounts))}</td>
              <td>
                <Button size="small" onClick={() => void accept(move)} data-testid="move-accept">
                  {t('optimise.moves.accept')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
