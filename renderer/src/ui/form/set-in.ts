export type Path = readonly (string | number)[];

/** A copy with the leaf at the path replaced; what the path does not touch is shared. */
export function setIn(tree: unknown, path: Path, leaf: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  if (Array.isArray(tree)) return tree.map((item: unknown, i) => (i === step ? setIn(item, rest, leaf) : item));
  const branch = (tree ?? {}) as Readonly<Record<string, unknown>>;
  return { ...branch, [step]: setIn(branch[step], rest, leaf) };
}

export function getIn(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (branch, step) => (branch as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    tree,
  );
}
