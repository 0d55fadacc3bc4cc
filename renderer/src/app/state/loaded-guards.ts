import { useEffect } from 'react';
import type { Guard } from '@shared/rules/pool/guards';
import { api } from '../api';
import { NO_GUARDS, useGuards } from './guards';
import { useOpened } from './session';

/** Keeps what is promised at hand, so that a move says what it breaks before the click counts. */
export function useLoadedGuards(): void {
  const { plan, index, settings, info } = useOpened();
  const { id, revision } = plan.meta;
  useEffect(() => {
    let stale = false;
    api('pool.guards', {}).then(
      (found) => {
        const held = (rows: typeof found.resting): Guard[] =>
          rows.flatMap(({ account, rep, until }): Guard[] => {
            const [a, r] = [index.account.get(account), index.rep.get(rep)];
            return a === undefined || r === undefined ? [] : [{ account: a, rep: r, until }];
          });
        const guards = { ...found, protections: held(found.protections), resting: held(found.resting) };
        if (!stale) useGuards.setState({ guards });
      },
      // The edit itself is judged by the main process all the same.
      () => !stale && useGuards.setState({ guards: NO_GUARDS }),
    );
    return () => {
      stale = true;
    };
  }, [id, revision, index, settings, info]);
}
