import { DomainError } from '@shared/model/result';
import type { Territory } from '@shared/model/territory';
import type { PlanSnapshot } from '@shared/planning/snapshot';

/** A territory by its key or its exact name; the key wins where both fit. @throws DomainError `cli.unknownTerritory` */
export function findTerritory({ territories }: PlanSnapshot, said: string): Territory {
  const present = territories.filter((t) => !t.removed);
  const found = present.find((t) => t.key === said) ?? present.find((t) => t.name === said);
  if (!found) throw new DomainError('cli.unknownTerritory', { territory: said });
  return found;
}
