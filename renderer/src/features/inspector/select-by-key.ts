import { useSelection } from '@/app/state/selection';
import { useSession } from '@/app/state/session';

/** Chooses a territory of the open plan; nothing happens when it is not there. */
export function selectByKey(key: string): void {
  const territories = useSession.getState().opened?.plan.snapshot.territories ?? [];
  const at = territories.findIndex((t) => t.key === key);
  if (at >= 0) useSelection.getState().selectTerritory(at);
}
