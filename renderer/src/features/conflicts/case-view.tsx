import { type ReactNode, useRef } from 'react';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import type { ConflictCase } from '@shared/contract/conflicts';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { CasePanel } from './detail/case-panel';
import { useDraft } from './detail/use-draft';
import { ruleCase, undoLast, waiveCase } from './rule-case';
import { useTriage } from './use-triage';
import { useWords } from './use-words';

interface Props {
  readonly found: ConflictCase;
  onWalk(step: number): void;
  /** The case has been dealt with. */
  onRuled(): void;
}

/** The chosen case, with its ruling in the making and the keys that work on it. */
export function CaseView({ found, onWalk, onRuled }: Props): ReactNode {
  const t = useT();
  const words = useWords();
  const { plan } = useOpened();
  const draftOf = useDraft(found, t);
  const reasonField = useRef<TextAreaRef>(null);
  const busy = useRef(false);
  const { draft } = draftOf;

  async function rule(): Promise<void> {
    if (found.state !== 'open' || busy.current) return;
    const reason = draft.reason.trim();
    if (reason === '') {
      reasonField.current?.focus();
      return;
    }
    busy.current = true;
    try {
      const { ruling, shares, ...rest } = draft;
      const planId = plan.meta.id;
      const { key } = found.conflict;
      const done =
        ruling === 'waive'
          ? await waiveCase({ planId, key, reason })
          : await ruleCase({ ...rest, planId, key, ruling, shares: [...shares], reason }, words.subject(found));
      if (done) onRuled();
    } finally {
      busy.current = false;
    }
  }

  useTriage({
    onWalk,
    onUndo: () => void undoLast(),
    onRule: () => void rule(),
    onChoose: (at) => {
      const ruling = found.allowed.at(at);
      if (ruling === undefined || at >= found.allowed.length || found.state !== 'open') return;
      draftOf.choose(ruling);
      // What nobody has suggested has no reason yet.
      if (found.suggestion.ruling !== ruling) reasonField.current?.focus();
    },
  });
  return (
    <CasePanel found={found} words={words} draftOf={draftOf} reasonField={reasonField} onRule={() => void rule()} />
  );
}
