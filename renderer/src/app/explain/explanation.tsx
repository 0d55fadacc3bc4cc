import type { ReactNode } from 'react';
import type { AccountRow, ExplainStep } from '@shared/contract/accounts';
import { CounterQuestion } from './counter-question';
import { ExplainSteps } from './explain-steps';
import { RuleTraces } from './rule-traces';

interface Props {
  readonly account: AccountRow;
  readonly steps: readonly ExplainStep[];
}

/** Why an account has the owner it has, from lock to pool with every rule asked, and what it would take for somebody else. */
export function Explanation({ account, steps }: Props): ReactNode {
  return (
    <>
      <ExplainSteps steps={steps} rules={<RuleTraces code={account.code} />} />
      <CounterQuestion account={account} />
    </>
  );
}
