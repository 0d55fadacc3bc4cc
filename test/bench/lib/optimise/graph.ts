import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A graph of units to divide, as instance files hold it. Lengths in km, areas in km²; an edge of 0 km is a bridge to an island. */
const InstanceFile = z.object({
  ids: z.array(z.string()),
  x: z.array(z.number()),
  y: z.array(z.number()),
  area: z.array(z.number()),
  edges: z.array(z.tuple([z.number(), z.number(), z.number()])),
  ext: z.array(z.number()),
  w: z.record(z.string(), z.array(z.number())),
});
export type Instance = z.infer<typeof InstanceFile>;

export function readInstance(file: string): Instance {
  return InstanceFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}
