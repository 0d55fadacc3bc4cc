/** A tree of sentences as flat dotted keys. */
export function flatten(tree: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [k, v] of flatten(value as object, `${prefix}${key}.`)) flat.set(k, v);
  }
  return flat;
}

/** Names of the parameters in a sentence, sorted. */
export function parametersOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map((m) => m[1]))].toSorted();
}
