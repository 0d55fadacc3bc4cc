/** The list behind a number: of an issue, and of one source where the number is a source's. */
export interface Wanted {
  readonly issue: string;
  /** null = accounts no recorded import names; undefined = any source. */
  readonly source?: number | null | undefined;
  /** The file's name, where a source is meant. */
  readonly fileName?: string;
}

export interface Opening {
  readonly wanted: Wanted | null;
  open(wanted: Wanted): void;
}
