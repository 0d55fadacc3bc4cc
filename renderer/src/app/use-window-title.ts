import { useEffect } from 'react';
import { useT } from '@/i18n/use-t';
import { useSession } from './state/session';

/** What the system's task list calls the window: workspace, then product. */
export function useWindowTitle(): void {
  const product = useT()('term.product');
  const name = useSession((s) => s.opened?.info.name);
  useEffect(() => {
    document.title = name === undefined ? product : `${name} · ${product}`;
  }, [name, product]);
}
