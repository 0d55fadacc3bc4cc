import { DomainError } from '@shared/model/result';
import { transportOf } from '@shared/optimise/bound';
import { transportLp } from '@shared/optimise/transport-lp';
import { solveLp } from '@electron/optimise/linear-program';
import type { TaskContext } from '@electron/tasks/task';
import { gatherProblem } from './gather';
import type { BoundInput, BoundOutput } from './tasks';

/**
 * How low travel could go within the band with the centres of a result, if units could be split and fall apart.
 * @throws DomainError `optimise.noBound`
 */
export async function runBound({ assigned, ...asked }: BoundInput, context: TaskContext): Promise<BoundOutput> {
  context.progress('gather', 0, 0);
  const { problem, slots } = await gatherProblem(asked);
  const transport = transportOf(problem, { assigned });
  if (transport === null) throw new DomainError('optimise.noBound');
  context.progress('bound', 0, 0);
  const program = transportLp(transport, slots.length);
  const { optimal, value } = await solveLp(program.text, program.unit.length);
  if (!optimal) throw new DomainError('optimise.noBound');
  let travel = 0;
  assigned.forEach((t, u) => {
    const dx = transport.x[u] - transport.centreX[t];
    const dy = transport.y[u] - transport.centreY[t];
    travel += transport.weight[u] * (dx * dx + dy * dy);
  });
  return { bound: value * program.scale, travel };
}
