import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { Move } from '@shared/optimise/moves/move-list';
import { useT } from '@/i18n/use-t';
import styles from './moves.module.css';
import parts from '../parts.module.css';
import { useMoveWords } from './move-words';
import { moveId } from './moves-patch';

interface Props {
  readonly moves: readonly Move[];
  readonly checked: ReadonlySet<string>;
  readonly focus: string | null;
  onFocus(id: string): void;
  onCheck(id: string): void;
  onAccept(move: Move): void;
}

/** One move a row, best first: choosing a row shows it on the map, ticking several takes them together. */
export function MoveTable({ moves, checked, focus, onFocus, onCheck, onAccept }: Props): ReactNode {
  const t = useT();
  const words = useMoveWords();
  return (
    <table className={parts.table}>
      <thead>
        <tr>
          <th scope="col" aria-label={t('optimise.moves.tick')} />
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
        {moves.map((move) => {
          const id = moveId(move);
          return (
            <tr
              key={id}
              data-testid="move-row"
              data-shown={id === focus || undefined}
              tabIndex={0}
              aria-selected={id === focus}
              onClick={() => onFocus(id)}
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget) return;
                if (event.key === 'Enter') onFocus(id);
                if (event.key === ' ') {
                  event.preventDefault();
                  onCheck(id);
                }
              }}
            >
              <td>
                <Checkbox
                  checked={checked.has(id)}
                  aria-label={words.move(move)}
                  onClick={(event) => event.stopPropagation()}
                  onChange={() => onCheck(id)}
                  data-testid="move-tick"
                />
              </td>
              <th scope="row">
                {move.steps.map(({ unit, from, to }) => (
                  <span key={unit} className={styles.step}>
                    <b>{words.unit(unit)}</b> {words.territory(from)} → {words.territory(to)}
                  </span>
                ))}
              </th>
              <td>{words.score(move.score)}</td>
              <td>{words.deviation(move.meanDeviation)}</td>
              <td>{words.hours(move.effect.workload)}</td>
              <td>{words.hours(move.effect.travel)}</td>
              <td>{words.money(move.effect.movedRevenue)}</td>
              <td>{words.count(move.effect.movedAccounts)}</td>
              <td>
                <Button
                  size="small"
                  onClick={(event) => {
                    event.stopPropagation();
                    onAccept(move);
                  }}
                  data-testid="move-accept"
                >
                  {t('optimise.moves.accept')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
