type Cell = string | number | null;

/** One field of one row that was edited here since its last import. */
export interface ThreeWay {
  readonly field: string;
  /** As last imported. */
  readonly base: Cell;
  /** In the workspace. */
  readonly mine: Cell;
  /** In the file. */
  readonly theirs: Cell;
}

/** `same`: nothing to decide. `keepMine`: only edited here. `takeTheirs`: edited here and back again. `conflict`: both changed it, differently. */
export type Verdict = 'same' | 'keepMine' | 'takeTheirs' | 'conflict';

/**
 * The classical three-way comparison. Fields that hold only together (a unit and its coordinates) are judged together:
 * one that conflicts makes all of them conflict, one that is kept keeps them all.
 */
export function judge(fields: readonly ThreeWay[]): Verdict {
  const verdicts = fields.map(judgeOne);
  if (verdicts.includes('conflict')) return 'conflict';
  const kept = verdicts.includes('keepMine');
  // A file that moves one of them while a person moved another: neither side may have half of its way.
  if (kept && verdicts.includes('takeTheirs')) return 'conflict';
  if (kept) return 'keepMine';
  return verdicts.includes('takeTheirs') ? 'takeTheirs' : 'same';
}

function judgeOne({ base, mine, theirs }: ThreeWay): Verdict {
  if (mine === theirs) return 'same';
  if (mine === base) return 'takeTheirs';
  return theirs === base ? 'keepMine' : 'conflict';
}
