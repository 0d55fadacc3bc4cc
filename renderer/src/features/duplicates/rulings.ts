interface Ruling {
  readonly key: string;
  undo(): void;
}

/** Rulings made in this room, the last at the end: Ctrl+Z takes them back one by one. */
let rulings: readonly Ruling[] = [];

export function rememberRuling(key: string, undo: () => void): void {
  rulings = [...rulings.filter((ruling) => ruling.key !== key), { key, undo }];
}

/** After it was taken back in another way. */
export function forgetRuling(key: string): void {
  rulings = rulings.filter((ruling) => ruling.key !== key);
}

/** When the room is left: what is done elsewhere comes first then. */
export function forgetRulings(): void {
  rulings = [];
}

/** @returns whether there was one */
export function undoLastRuling(): boolean {
  const last = rulings.at(-1);
  if (!last) return false;
  forgetRuling(last.key);
  last.undo();
  return true;
}
