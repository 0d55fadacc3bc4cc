import type { Conflict, ConflictType, Severity } from '../../../model/conflict';
import { sumOf } from '../../../planning/evaluation';
import { found, partiesOf } from '../found';
import { type ConflictScene, repCode } from '../ground';

/** A territory in several parts, without a unit, or with a hole. */
export function territoryConflicts(scene: ConflictScene, territory: number): Conflict[] {
  const { snapshot, shapes, evaluation, who } = scene;
  const { key, name, removed } = snapshot.territories[territory];
  if (removed) return [];
  const { units, parts, holes } = shapes[territory];
  const stake = sumOf(evaluation, territory, 'revenue') + sumOf(evaluation, territory, 'pipeline');
  const parties = partiesOf([repCode(scene, who.repOfTerritory[territory]), 'territoryOwner']);
  const make = (type: ConflictType, severity: Severity, facts: Conflict['facts']): Conflict =>
    found([key], {
      type,
      severity,
      territory: key,
      parties,
      facts: { name, ...facts },
      stake,
      fingerprint: Object.values(facts).join(' '),
    });
  return [
    ...(units === 0 ? [make('territoryEmpty', 'low', {})] : []),
    ...(parts > 1 ? [make('territorySplit', 'medium', { parts })] : []),
    ...(holes > 0 ? [make('territoryHole', 'low', { holes })] : []),
  ];
}
