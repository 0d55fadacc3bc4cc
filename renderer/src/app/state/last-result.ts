/** Remembers the latest call: several components that ask the same within a render share one computation. */
export function lastResult<A extends readonly unknown[], R>(compute: (...input: A) => R): (...input: A) => R {
  let last: { readonly input: A; readonly result: R } | null = null;
  return (...input) => {
    if (last?.input.every((value, i) => Object.is(value, input[i]))) return last.result;
    const result = compute(...input);
    last = { input, result };
    return result;
  };
}
