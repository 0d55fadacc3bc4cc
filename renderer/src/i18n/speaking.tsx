import type { ReactNode } from 'react';
import { SpokenContext, useSpokenNow } from './spoken';

/** Everything inside hears of a change of language here. */
export function Speaking({ children }: { readonly children: ReactNode }): ReactNode {
  return <SpokenContext value={useSpokenNow()}>{children}</SpokenContext>;
}
