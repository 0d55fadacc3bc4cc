/** What a bubble says when the pointer or the keyboard rests on something. */
export interface Tip {
  /** Lines are kept. */
  readonly text?: string | undefined;
  /** Stands above the text, in bold. */
  readonly title?: string | undefined;
  /** Shortcut, in muted type. */
  readonly keys?: string | undefined;
  readonly side?: TipSide | undefined;
}

export type TipSide = 'bottom' | 'top' | 'left' | 'right';

type TipAttributes = Readonly<Record<`data-tip${string}`, string | undefined>>;

/**
 * Attributes that give an element a tip. One listener for the whole window shows it (TipHost), so that a table of
 * hundreds of cells with tips costs no more to draw than one without.
 */
export function tip({ text, title, keys, side }: Tip): TipAttributes {
  return {
    'data-tip': text ?? (title === undefined ? undefined : ''),
    'data-tip-title': title,
    'data-tip-keys': keys,
    'data-tip-side': side,
  };
}

export function tipOf(element: HTMLElement): Tip {
  const { tip: text, tipTitle: title, tipKeys: keys, tipSide } = element.dataset;
  const side = tipSide === 'top' || tipSide === 'left' || tipSide === 'right' ? tipSide : 'bottom';
  return { text, title, keys, side };
}
