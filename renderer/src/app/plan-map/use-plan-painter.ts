import { useEffect, useMemo, useState } from 'react';
import { loadMessage } from '@/features/map/scene/load-message';
import { useOpened } from '../state/session';
import { givePainterBack, type ReadyPainter, startPainter, takePainter } from './painter-pool';

interface PlanPainter {
  readonly ready: ReadyPainter | null;
  readonly failure: string | null;
}

const WAITING: PlanPainter = { ready: null, failure: null };

/** A painter of this map's own for as long as it is shown. */
export function usePlanPainter(): PlanPainter {
  const { info, field } = useOpened();
  const message = useMemo(() => loadMessage(info.basemap, field.units), [info.basemap, field.units]);
  const [state, setState] = useState<PlanPainter>(WAITING);
  useEffect(() => {
    let own = takePainter(message);
    setState(own ? { ready: own, failure: null } : WAITING);
    const started = own
      ? null
      : startPainter(
          message,
          (ready) => {
            own = ready;
            setState({ ready, failure: null });
          },
          (failure) => setState({ ready: null, failure }),
        );
    return () => {
      if (own) givePainterBack(own);
      else started?.end();
    };
  }, [message]);
  return state;
}
