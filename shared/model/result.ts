/** Errors are values: a code the screen translates, and the parameters of its sentence. */
export interface Problem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, params: Problem['params'] = {}): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, params } };
}

/** For places that cannot return a Result; carried unharmed across the process boundary. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: string,
    readonly params: Problem['params'] = {},
  ) {
    super(code);
  }
}

export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new DomainError(result.problem.code, result.problem.params);
}
