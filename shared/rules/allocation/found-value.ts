import type { RuleField } from '../../model/rule';
import type { RuleGround } from './facts';
import { choiceColumn, isFigure } from './test-bits';

/** What an account has in a field: a text, a key, tags, a figure, yes or no; null = nothing known. */
export type FoundValue = string | readonly string[] | number | boolean | null;

export function foundValue(field: RuleField, ground: RuleGround, account: number): FoundValue {
  const { facts } = ground;
  switch (field) {
    case 'code':
    case 'name':
    case 'industry':
    case 'address':
      return facts.text[field].values[facts.text[field].of[account]] || null;
    case 'products':
    case 'needs':
      return facts.tags[field].sets[facts.tags[field].of[account]];
    case 'strategic':
      return facts.strategic[account] === 1;
    case 'placed':
      return ground.field.accounts.unit[account] >= 0;
    default:
      return isFigure(field) ? known(facts.figures[field][account]) : keyOf(field, ground, account);
  }
}

function keyOf(field: RuleField, ground: RuleGround, account: number): string | null {
  const { of, keys } = choiceColumn(field, ground);
  return of[account] < 0 ? null : keys[of[account]];
}

function known(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
