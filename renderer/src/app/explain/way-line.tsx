import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import type { WayToOwnOut } from '@shared/contract/rules';
import { wayInWords } from '@shared/wording/trace-words';
import { useT } from '@/i18n/use-t';
import { useRuleWords } from '../rules/use-rule-words';
import { useOpened } from '../state/session';
import styles from './explain.module.css';
import { decideFor, lift, moveUnit, showRule } from './take-way';

interface Props {
  readonly way: WayToOwnOut;
  readonly account: AccountRow;
  readonly rep: string;
}

/** One way, in words, with a button that goes it. */
export function WayLine({ way, account, rep }: Props): ReactNode {
  const { names, locale } = useRuleWords();
  const { rules } = useOpened().plan.snapshot;
  const ruleName = (key: string): string => rules.find((rule) => rule.key === key)?.name ?? key;
  return (
    <li className={styles.way} data-way={way.kind} data-testid="way">
      <span>{wayInWords(way, names.rep(rep), ruleName, names, locale)}</span>
      <Step way={way} account={account} rep={rep} />
    </li>
  );
}

function Step({ way, account, rep }: Props): ReactNode {
  const t = useT();
  const button = (text: Parameters<typeof t>[0], run: () => void): ReactNode => (
    <Button size="small" data-testid={`way-${way.kind}`} onClick={run}>
      {t(text)}
    </Button>
  );
  switch (way.kind) {
    case 'owns':
      return null;
    case 'lift':
      return button('explain.do.lift', () => void lift(account, way.decisions));
    case 'decide':
      return <Decide account={account} rep={rep} kind={way.decision} />;
    case 'moveUnit':
      return button('explain.do.moveUnit', () => void moveUnit(way.unit, way.territory));
    case 'ruleOff':
    case 'ruleAbove':
    case 'tests':
      return button('explain.do.rule', () => showRule(way.rule));
  }
}

interface DecideProps {
  readonly account: AccountRow;
  readonly rep: string;
  readonly kind: 'lock' | 'manual';
}

/** A decision needs a reason, which the explanation shows from then on. */
function Decide({ account, rep, kind }: DecideProps): ReactNode {
  const t = useT();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button size="small" data-testid={`way-${kind}`} onClick={() => setReason('')}>
        {t(`explain.do.${kind}`)}
      </Button>
    );
  }
  const save = (): void => {
    if (reason.trim() !== '') void decideFor(account, kind, rep, reason.trim());
  };
  return (
    <span className={styles.reason}>
      <Input
        size="small"
        autoFocus
        maxLength={2000}
        value={reason}
        placeholder={t('accounts.decision.reasonPlaceholder')}
        aria-label={t('accounts.decision.reason')}
        data-testid="way-reason"
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={save}
      />
      <Button size="small" type="primary" disabled={reason.trim() === ''} data-testid="way-save" onClick={save}>
        {t('accounts.decision.save')}
      </Button>
    </span>
  );
}
