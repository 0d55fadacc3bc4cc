import { useEffect } from 'react';
import { api, onEvent } from '../api';
import { useConflicts } from '../state/conflicts';
import { usePart } from '../state/session';
import { notifyFailure } from '@/ui/notify';

/** Edits that follow each other closely are looked at together. */
const PAUSE_MS = 400;

/** Asks what conflicts there are whenever the plan, the data or the settings change; the main process judges what was touched. */
export function useFollowConflicts(): void {
  const planId = usePart((o) => o.plan.meta.id);
  const planRevision = usePart((o) => o.plan.meta.revision);
  const fieldRevision = usePart((o) => o.field.revision);
  const settings = usePart((o) => o.settings);
  useEffect(() => {
    let stale = false;
    let timer = 0;
    const ask = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        Promise.all([api('conflicts.status', { planId }), api('conflicts.places', { planId })]).then(
          ([status, places]) => !stale && useConflicts.setState({ status, places }),
          (error: unknown) => !stale && notifyFailure('conflicts.failed.read', error),
        );
      }, PAUSE_MS);
    };
    ask();
    const stop = onEvent('data.changed', ({ what }) => {
      if (what.some((w) => w === 'conflicts' || w === 'duplicates' || w === 'accounts')) ask();
    });
    return () => {
      stale = true;
      window.clearTimeout(timer);
      stop();
    };
  }, [planId, fieldRevision, planRevision, settings]);
  useEffect(() => () => useConflicts.setState({ status: null, places: [] }), [planId]);
}
