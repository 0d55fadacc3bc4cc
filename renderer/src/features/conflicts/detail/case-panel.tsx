import type { TextAreaRef } from 'antd/es/input/TextArea';
import { Button } from 'antd';
import type { ReactNode, Ref } from 'react';
import type { ConflictCase } from '@shared/contract/conflicts';
import { useSelection } from '@/app/state/selection';
import { useSession } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { Kbd } from '@/ui/kbd';
import { Section } from '@/ui/section';
import styles from '../conflicts.module.css';
import { SeverityMark } from '../severity-mark';
import type { DeskWords } from '../use-words';
import { whatIsWrong } from '../what';
import { becauseText } from './because';
import { PolicyTrace } from './policy-trace';
import { RulingForm } from './ruling-form';
import { RulingList } from './ruling-list';
import { Timeline } from './timeline';
import type { DraftOf } from './use-draft';

interface Props {
  readonly found: ConflictCase;
  readonly words: DeskWords;
  readonly draftOf: DraftOf;
  readonly reasonField: Ref<TextAreaRef>;
  onRule(): void;
}

/** One case: what is wrong, who is in it, what speaks for whom, and the ruling. */
export function CasePanel({ found, words, draftOf, reasonField, onRule }: Props): ReactNode {
  const t = useT();
  const { conflict, suggestion, state } = found;
  const { format, repName } = words;
  return (
    <aside className={styles.panel} data-testid="case" data-key={conflict.key} aria-label={t('conflicts.detail.label')}>
      <header className={styles.panelHead}>
        <h2>
          <SeverityMark severity={conflict.severity} /> {words.subject(found)}
          <span className={styles.quiet}>{conflict.account ?? conflict.unit ?? ''}</span>
        </h2>
        <p>{whatIsWrong(conflict, found.otherName, words)}</p>
        <p className={styles.facts}>
          <span>{t(`conflict.type.${conflict.type}`)}</span>
          {found.tier && <span>{`${t('term.tier.title')} ${t(`term.tier.${found.tier}`)}`}</span>}
          {found.territory !== null && <span>{words.territoryName(found.territory)}</span>}
          {conflict.stake > 0 && (
            <span>{t('conflicts.detail.stake', { amount: format.compactMoney(conflict.stake) })}</span>
          )}
          <span>{t('conflicts.detail.firstSeen', { at: format.date(found.firstSeen) })}</span>
          <Links found={found} />
        </p>
      </header>
      <div className={styles.panelBody}>
        {state === 'open' && (
          <>
            <p className={styles.suggestion} data-testid="suggestion">
              <b>
                {t('conflicts.detail.suggested')}
                {suggestion.ruling !== null && ` ${t(`conflict.ruling.${suggestion.ruling}`)}`}
                {suggestion.rep !== null && ` · ${repName(suggestion.rep)}`}
                {suggestion.territory !== null && ` · ${words.territoryName(suggestion.territory)}`}
              </b>
              <span>{becauseText(suggestion, t)}</span>
            </p>
            <RulingForm
              key={conflict.key}
              found={found}
              words={words}
              draftOf={draftOf}
              reasonField={reasonField}
              onRule={onRule}
            />
          </>
        )}
        {found.rulings.length > 0 && (
          <Section title={t('conflicts.detail.rulings')}>
            <RulingList rulings={found.rulings} words={words} own testId="case-rulings" />
          </Section>
        )}
        {conflict.parties.length > 0 && (
          <Section title={t('conflicts.detail.parties')}>
            <ul className={styles.parties}>
              {conflict.parties.map(({ rep, role }) => (
                <li key={rep}>
                  <b>{repName(rep)}</b> <span className={styles.quiet}>{t(`conflict.role.${role}`)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {suggestion.trace.length > 0 && (
          <Section title={t('conflicts.detail.trace')}>
            <PolicyTrace trace={suggestion.trace} words={words} />
          </Section>
        )}
        <Section title={t('conflicts.detail.timeline')}>
          <Timeline found={found} words={words} />
        </Section>
        <Section title={t('conflicts.detail.precedents')}>
          {found.precedents.length === 0 ? (
            <p className={styles.quiet}>{t('conflicts.detail.noPrecedents')}</p>
          ) : (
            <RulingList rulings={found.precedents} words={words} own={false} testId="precedents" />
          )}
        </Section>
      </div>
      <footer className={styles.keys}>
        <span>
          <Kbd shortcut="KeyJ" /> <Kbd shortcut="KeyK" /> {t('conflicts.detail.walk')}
        </span>
        <span>
          <Kbd shortcut="Digit1" />–<Kbd shortcut={`Digit${found.allowed.length}`} /> {t('conflicts.detail.choose')}
        </span>
        <span>
          <Kbd shortcut="Enter" /> {t('conflicts.detail.rule')}
        </span>
        <span>
          <Kbd shortcut="KeyZ" /> {t('conflicts.detail.undoKey')}
        </span>
      </footer>
    </aside>
  );
}

/** To the account or the place on the map. */
function Links({ found }: { readonly found: ConflictCase }): ReactNode {
  const t = useT();
  const { account, other, unit, territory } = found.conflict;
  if (account !== null) {
    const codes = other === null ? [account] : [account, other];
    return (
      <Button size="small" type="link" onClick={() => useView.getState().showAccounts({ codes })}>
        {t('conflicts.detail.account')}
      </Button>
    );
  }
  if (unit === null && territory === null) return null;
  return (
    <Button size="small" type="link" onClick={() => showOnMap(unit, territory)}>
      {t('conflicts.detail.map')}
    </Button>
  );
}

function showOnMap(unit: string | null, territory: string | null): void {
  const { opened } = useSession.getState();
  if (!opened) return;
  const { select, selectTerritory, clear } = useSelection.getState();
  clear();
  const u = unit === null ? undefined : opened.index.unit.get(unit);
  if (u !== undefined) select([u], 'replace');
  else selectTerritory(opened.plan.snapshot.territories.findIndex((t) => t.key === territory));
  useView.getState().go('map');
}
