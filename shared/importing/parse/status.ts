import type { OpportunityStatus } from '../../model/opportunity';
import { bad, isBlankFigure, note, type Parsed, read } from '../cell';
import { answeredOutcome, type Outcome, outcomeOf } from './outcome';

/** How a sale stands by its state. What that leaves open, or does not speak of, the stage beside it decides. */
export function parseStatus(raw: string, stage = '', asks = false): Parsed<OpportunityStatus> {
  const said = answeredOutcome(raw, asks);
  const beside = isBlankFigure(stage) ? null : outcomeOf(stage);
  const decided = beside === 'won' || beside === 'lost' ? beside : null;
  switch (said) {
    case 'won':
    case 'lost':
    case 'open':
      return read(said, decided === null || decided === said ? undefined : note('stageDisagrees', { stage }));
    case 'kept':
      return beside === 'ended' ? bad('endedHow') : read(decided ?? 'open');
    case 'ended':
      return decided === null ? bad('endedHow') : read(decided);
    case 'notWon':
      return notWon(stage, beside);
    case null:
      return isBlankFigure(stage) ? bad('notAStatus') : byStage(stage);
  }
}

/** What was not won may still be: it is lost only where the stage says that it is, or that it has ended. */
function notWon(stage: string, beside: Outcome): Parsed<OpportunityStatus> {
  if (beside === 'won') return read('won', note('stageCounts', { stage }));
  if (beside === 'lost' || beside === 'ended') return read('lost');
  return read('open', isBlankFigure(stage) ? note('notWonOpen') : undefined);
}

function byStage(stage: string): Parsed<OpportunityStatus> {
  const status = parseStage(stage);
  return status.ok ? read(status.value, note('stageCounts', { stage })) : status;
}

/** A stage that ends a sale says so; every other one (初步接触, Proposal, 签约中) is one on the way. */
export function parseStage(stage: string): Parsed<OpportunityStatus> {
  const outcome = outcomeOf(stage);
  if (outcome === 'ended') return bad('endedHow');
  return read(outcome === 'won' || outcome === 'lost' ? outcome : 'open');
}
