import type { ReactNode } from 'react';
import type { ConflictCase } from '@shared/contract/conflicts';
import { useCodeText, useT } from '@/i18n/use-t';
import styles from '../conflicts.module.css';
import type { DeskWords } from '../use-words';

interface Props {
  readonly found: ConflictCase;
  readonly words: DeskWords;
}

const KINDS = ['visit', 'call', 'quote', 'order', 'service'] as const;

/** Everything dated that speaks in the case, the latest first; whose it is, by name. */
export function Timeline({ found, words }: Props): ReactNode {
  const t = useT();
  const codeText = useCodeText();
  const { format, repName } = words;
  const { timeline, conflict, owner } = found;
  if (timeline.length === 0) return <p className={styles.quiet}>{t('conflicts.detail.noEvidence')}</p>;
  const text = ({ code, params }: ConflictCase['timeline'][number]): string => {
    if (code === 'change') return codeText('change', String(params.change), params);
    const kind = KINDS.find((one) => one === params.kind);
    const name = code === 'activity' && kind ? t(`conflicts.kind.${kind}`) : t(`conflicts.event.${code}`);
    if (code === 'activity' && !kind && params.kind !== '') return String(params.kind);
    if (code !== 'order') return name;
    return `${name} ${params.period} ${format.money(Number(params.amount))}`;
  };
  return (
    <ol className={styles.timeline} data-testid="case-timeline">
      {timeline.map((event, i) => (
        <li
          // The same visit may be recorded twice at one minute.
          key={`${event.at} ${event.code} ${event.rep} ${i}`}
          data-code={event.code}
          data-foreign={event.rep !== null && event.rep !== owner}
        >
          <time dateTime={event.at}>{event.at.length > 10 ? format.dateTime(event.at) : format.date(event.at)}</time>
          <span>{text(event)}</span>
          <span className={styles.who}>{event.rep === null ? '' : repName(event.rep)}</span>
          {conflict.other !== null && <span className={styles.quiet}>{event.account}</span>}
        </li>
      ))}
    </ol>
  );
}
