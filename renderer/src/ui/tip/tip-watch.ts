/** How long the pointer rests before a tip comes. */
const REST_MS = 400;

/** Tells which element's tip is to be seen: the one the pointer rests on or the keyboard has come to; null = none. */
export function watchTips(show: (target: HTMLElement | null) => void): () => void {
  let timer = 0;
  let target: HTMLElement | null = null;

  function put(next: HTMLElement | null, delay: number): void {
    if (next === target) return;
    clearTimeout(timer);
    if (target) show(null);
    target = next;
    if (next) timer = window.setTimeout(() => show(next), delay);
  }
  /** What was pressed has said enough: its tip stays away until the pointer has left it. */
  const hush = (): void => {
    clearTimeout(timer);
    show(null);
  };
  const over = (event: Event): void => put(tipped(event.target), REST_MS);
  const focus = (event: Event): void => {
    const found = tipped(event.target);
    if (found?.matches(':focus-visible')) put(found, 0);
  };
  const blur = (): void => put(null, 0);
  const listeners = [
    ['pointerover', over],
    ['focusin', focus],
    ['focusout', blur],
    ['pointerdown', hush],
    ['keydown', hush],
    ['wheel', hush],
    ['blur', hush],
  ] as const;
  for (const [name, listener] of listeners) window.addEventListener(name, listener, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const [name, listener] of listeners) window.removeEventListener(name, listener, { capture: true });
  };
}

function tipped(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
}
