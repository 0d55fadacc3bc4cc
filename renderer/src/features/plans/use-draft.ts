import { useState } from 'react';

export interface Draft {
  readonly value: string;
  set(value: string): void;
  /** Takes a value that is whole as soon as it is chosen. */
  choose(value: string): void;
  /** To call when the field is left. */
  done(): void;
}

/** Text while it is typed: kept when its field is left, put back when it is refused. @returns from `keep`: false = refused */
export function useDraft(kept: string, keep: (value: string) => Promise<boolean> | false): Draft {
  const [value, set] = useState(kept);
  async function finish(wanted: string): Promise<void> {
    const taken = await keep(wanted);
    if (!taken) set(kept);
  }
  return {
    value,
    set,
    choose: (wanted) => {
      set(wanted);
      if (wanted !== kept) void finish(wanted);
    },
    done: () => {
      if (value !== kept) void finish(value);
    },
  };
}
