import { type ReactNode, startTransition, useMemo, useState } from 'react';
import { combine } from '@shared/optimise/moves/combine';
import { EVEN_WEIGHTS } from '@shared/optimise/moves/gain';
import { type Move, priceMove } from '@shared/optimise/moves/move-list';
import { isEmptyPatch } from '@shared/planning/patch';
import { MapSlot } from '@/app/map-host/map-slot';
import { ensureEditable } from '@/app/state/ensure-editable';
import { useOpened, useSession } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import styles from './moves.module.css';
import parts from '../parts.module.css';
import { useOnMap } from '../on-map';
import { Chosen } from './chosen';
import { moveId, movesPatch } from './moves-patch';
import { MoveTable } from './move-table';
import { type Attempt, TryMove } from './try-move';
import { useRanking } from './use-ranking';

/** The best single moves and swaps from the open plan, ranked again after each that is made; looked at on the map first. */
export function MoveList(): ReactNode {
  const t = useT();
  const { field, plan } = useOpened();
  const { context, list } = useRanking();
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [focus, setFocus] = useState<string | null>(null);
  const [tried, setTried] = useState<Attempt | null>(null);
  const { chosen, combined, shown, patch } = useMemo(() => {
    // A move that is no longer offered is not chosen any more.
    const ticked = list.filter((move) => checked.has(moveId(move)));
    const looked = list.filter((move) => moveId(move) === focus);
    const own = tried ? [priceMove(context, EVEN_WEIGHTS, [tried.unit], tried.to)] : null;
    const moves = own ?? (ticked.length > 0 ? ticked : looked);
    const all = combine(context, moves);
    // Tried moves are shown even where something speaks against them.
    const onMap = own ?? all.taken;
    return { chosen: moves, combined: all, shown: onMap, patch: movesPatch(field, plan.snapshot, onMap) };
  }, [context, list, checked, focus, tried, field, plan.snapshot]);
  useOnMap(isEmptyPatch(patch) ? undefined : patch);

  async function accept(moves: readonly Move[]): Promise<void> {
    const looked = focus;
    const attempt = tried;
    try {
      if (!(await ensureEditable())) return;
      const units = movesPatch(field, plan.snapshot, moves);
      const label = { code: 'optimise', params: { count: units.units.length } };
      await useSession.getState().apply(label, units);
      // What was ticked or looked at while it was being saved stays.
      const made = new Set(moves.map(moveId));
      setChecked((now) => new Set([...now].filter((id) => !made.has(id))));
      setFocus((now) => (now !== null && (made.has(now) || now === looked) ? null : now));
      setTried((now) => (now === attempt ? null : now));
    } catch (error) {
      notifyFailure('optimise.notKept', error);
    }
  }

  return (
    <div className={styles.moves} data-testid="move-list">
      <div className={styles.ranked}>
        {list.length === 0 ? (
          <EmptyState title={t('optimise.moves.none')} text={t('optimise.moves.noneText')} testId="moves-none" />
        ) : (
          <MoveTable
            moves={list}
            checked={checked}
            focus={tried ? null : focus}
            onFocus={(id) => {
              setTried(null);
              setFocus(id);
            }}
            onCheck={(id) => {
              setTried(null);
              setChecked((now) => toggled(now, id));
            }}
            onAccept={(move) => void accept([move])}
          />
        )}
      </div>
      <div className={styles.looked}>
        {/* Targets may be passed over faster than their effect is drawn. */}
        <TryMove onTry={(move) => startTransition(() => setTried(move))} />
        <Chosen
          chosen={chosen}
          combined={combined}
          shown={shown}
          patch={patch}
          tried={tried !== null}
          onAccept={() => void accept(combined.taken)}
        />
        <section className={parts.map} aria-label={t('optimise.map')}>
          <MapSlot />
        </section>
      </div>
    </div>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
