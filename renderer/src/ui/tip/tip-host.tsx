import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { placeTip } from './place-tip';
import { tipOf } from './tip';
import styles from './tip.module.css';
import { watchTips } from './tip-watch';

/** The one bubble of the window, above everything. */
export function TipHost() {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => watchTips(setTarget), []);
  useLayoutEffect(() => {
    if (!target || !bubble.current) return;
    const { style, offsetWidth, offsetHeight } = bubble.current;
    const box = target.getBoundingClientRect();
    const size = { width: offsetWidth, height: offsetHeight };
    const room = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placeTip(box, size, room, tipOf(target).side ?? 'bottom');
    style.transform = `translate(${left}px, ${top}px)`;
    target.setAttribute('aria-describedby', id);
    return () => target.removeAttribute('aria-describedby');
  }, [target, id]);
  if (!target?.isConnected) return null;
  const { text, title, keys } = tipOf(target);
  return createPortal(
    <div ref={bubble} id={id} role="tooltip" className={styles.bubble}>
      <span className={title === undefined ? undefined : styles.title}>{title ?? text}</span>
      {keys !== undefined && <span className={styles.keys}>{keys}</span>}
      {title !== undefined && text !== '' && <div>{text}</div>}
    </div>,
    document.body,
  );
}
