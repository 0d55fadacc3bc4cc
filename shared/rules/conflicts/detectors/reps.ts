import { utilisation } from '../../../metrics/workload';
import type { Conflict } from '../../../model/conflict';
import { found, partiesOf } from '../found';
import type { ConflictScene } from '../ground';

const FULL = 1;
const DROWNING = 1.2;
/** A waived case comes back once it is a tenth worse. */
const STEP = 0.1;

/** A rep whose workload is above the healthy range of their capacity. */
export function repConflicts(scene: ConflictScene, rep: number): Conflict[] {
  const { field, evaluation, rules } = scene;
  const load = utilisation(evaluation.repWorkload[rep], field.reps.capacitySeconds[rep]);
  if (load === null || load <= rules.healthyUtilisation[1]) return [];
  const code = field.reps.code[rep];
  return [
    found([code], {
      type: 'repOverCapacity',
      severity: load > DROWNING ? 'high' : load > FULL ? 'medium' : 'low',
      parties: partiesOf([code, 'rep']),
      facts: { percent: Math.round(load * 1000) / 10 },
      stake: 0,
      fingerprint: String(Math.floor(load / STEP)),
    }),
  ];
}
