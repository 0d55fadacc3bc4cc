import { DomainError } from '@shared/model/result';
import type { Scenario } from '@shared/model/scenario';
import { readScenarios } from '@electron/store/scenarios';
import type { Session } from '@electron/usecases/session';

/** A scenario by its id or its exact name; the id wins where both fit. @throws DomainError `scenario.notFound` */
export async function findScenario(session: Session, said: string): Promise<Scenario> {
  const list = await readScenarios(session.require().db);
  const found = list.find((one) => String(one.id) === said) ?? list.find((one) => one.name === said);
  if (!found) throw new DomainError('scenario.notFound');
  return found;
}
