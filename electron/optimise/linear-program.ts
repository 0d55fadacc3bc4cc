import highs from 'highs';

export interface LpSolution {
  readonly optimal: boolean;
  readonly value: number;
  /** Value of variable `x<i>`, by i. */
  readonly primal: Float64Array;
}

/**
 * Solves a linear program in CPLEX LP format with HiGHS (compiled to WebAssembly). Blocks its thread for seconds on large
 * programs: call it in a worker.
 * @param variables number of variables, named x0, x1 …
 */
export async function solveLp(text: string, variables: number): Promise<LpSolution> {
  const solver = await highs();
  const { Status, ObjectiveValue, Columns } = solver.solve(text);
  const primal = new Float64Array(variables);
  for (let i = 0; i < variables; i++) {
    const column = Columns[`x${i}`] as { readonly Primal?: number } | undefined;
    primal[i] = column?.Primal ?? 0;
  }
  return { optimal: Status === 'Optimal', value: ObjectiveValue, primal };
}
