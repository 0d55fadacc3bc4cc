import { z } from 'zod';
import { Scenario, ScenarioContent } from '../model/scenario';
import { call } from './define';

const Id = z.strictObject({ id: Scenario.shape.id });

export const scenarioCalls = {
  /** The latest changed first. */
  'scenario.list': call(z.strictObject({}), z.array(Scenario)),
  /** `id` null makes a new one. Refused: `scenario.notFound`, `scenario.nameTaken`. */
  'scenario.save': call(ScenarioContent.extend({ id: Scenario.shape.id.nullable() }), Scenario),
  /** Marked as removed, not deleted. */
  'scenario.remove': call(Id, z.null()),
};
