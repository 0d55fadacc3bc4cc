import type { ReactNode } from 'react';
import { type EditInView, useObjections } from '@/app/measured/use-objections';
import { useObjectionWords } from '@/app/measured/use-objection-words';
import styles from '../parts.module.css';
import { useMoveWords } from './move-words';

/** What speaks against moves that could be made: the band, caps on change. */
export function Against({ edit }: { readonly edit: EditInView }): ReactNode {
  const words = useMoveWords();
  const say = useObjectionWords(words.territory);
  return useObjections(edit).map((objection) => (
    <p key={say(objection)} className={styles.remark} data-testid="move-objection">
      {say(objection)}
    </p>
  ));
}
