import type { ReactNode } from 'react';
import styles from '../duplicates.module.css';

interface Props {
  readonly text: string;
  /** What the other record says; null = nothing to mark. */
  readonly other: string | null;
}

/** A text with the stretch marked in which it differs from another. */
export function MarkedText({ text, other }: Props): ReactNode {
  if (other === null || other === '–' || text === '–') return text;
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(text.length, other.length) - start;
  while (end < most && text.at(-1 - end) === other.at(-1 - end)) end++;
  const middle = text.slice(start, text.length - end);
  return (
    <>
      {text.slice(0, start)}
      {middle !== '' && <mark className={styles.differs}>{middle}</mark>}
      {text.slice(text.length - end)}
    </>
  );
}
