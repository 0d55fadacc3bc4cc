import { useMemo } from 'react';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { tierIndex } from '@shared/model/tier';
import { useView } from '@/app/state/view';
import { useScene } from '../scene/scene';
import type { ToDots } from '../worker/dot-messages';

type Points = Omit<Extract<ToDots, { kind: 'load' }>, 'kind'>;

/** Accounts that have a position. */
export function useAccountPoints(): Points {
  const { accounts } = useScene().shown.field;
  return useMemo(() => {
    const placed = [...accounts.lng.keys()].filter(
      (i) => !Number.isNaN(accounts.lng[i]) && !Number.isNaN(accounts.lat[i]),
    );
    const key = tierIndex('key');
    return {
      x: Float64Array.from(placed, (i) => mercatorX(accounts.lng[i])),
      y: Float64Array.from(placed, (i) => mercatorY(accounts.lat[i])),
      weight: Float64Array.from(placed, (i) => accounts.revenue[i] || 0),
      key: Uint8Array.from(placed, (i) => (accounts.tier[i] === key ? 1 : 0)),
      account: Int32Array.from(placed),
    };
  }, [accounts]);
}

/** Reads the tone of each account: its owner's when the map is coloured by owner, else its territory's. */
export function useAccountGroups(): () => Int32Array {
  const { shown, colouring } = useScene();
  const colourBy = useView((s) => s.colourBy);
  const { ownership } = shown.evaluation;
  return useMemo(() => {
    const { repTones } = colouring;
    if (colourBy === 'change' && repTones && shown.moved) return movedOnly(ownership.owner, repTones, shown.moved);
    return colourBy === 'owner' && repTones
      ? () => tonesOf(ownership.owner, repTones)
      : () => tonesOf(ownership.territory, shown.tones);
  }, [ownership, shown.tones, shown.moved, colouring, colourBy]);
}

/** Accounts that change owner in the tone of the new one; the others stay plain. */
function movedOnly(owner: Int32Array, tones: ArrayLike<number>, moved: Int32Array): () => Int32Array {
  return () => {
    const found = new Int32Array(owner.length).fill(-1);
    for (const i of moved) if (owner[i] >= 0) found[i] = tones[owner[i]];
    return found;
  };
}

function tonesOf(of: Int32Array, tones: ArrayLike<number>): Int32Array {
  const found = new Int32Array(of.length);
  for (let i = 0; i < of.length; i++) found[i] = of[i] < 0 ? -1 : tones[of[i]];
  return found;
}
