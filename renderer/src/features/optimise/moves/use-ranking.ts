import { useMemo, useRef } from 'react';
import { moveContext } from '@shared/optimise/moves/context';
import { EVEN_WEIGHTS } from '@shared/optimise/moves/gain';
import { type Ranking, rankMoves } from '@shared/optimise/moves/move-list';
import { useKeptUnits } from '@/app/state/kept-units';
import { useOpened } from '@/app/state/session';

const MOST = 40;

/** The list of the open plan; after an edit only what it touched is priced anew. */
export function useRanking(): Ranking {
  const { field, index, plan, active, settings } = useOpened();
  const kept = useKeptUnits();
  const former = useRef<Ranking | null>(null);
  return useMemo(() => {
    const reference = (active ?? plan).evaluation.ownership;
    const { snapshot, evaluation } = plan;
    const locked = new Set([...kept].flatMap((code) => index.unit.get(code) ?? []));
    const context = moveContext(field, snapshot, index, evaluation, reference, settings.balance, locked);
    former.current = rankMoves(context, EVEN_WEIGHTS, MOST, former.current);
    return former.current;
  }, [field, index, plan, active, settings.balance, kept]);
}
