import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ConflictSettings, RULING_GROUNDS, type RulingGround } from '@shared/model/conflict';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { FormRow } from '@/ui/form/row';
import { DraftSection } from './draft-section';
import styles from './settings.module.css';

/** What counts as a conflict, and the order of the grounds a ruling is suggested by. */
export function ConflictsSection(): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  return (
    <DraftSection
      title={t('settings.section.conflicts')}
      lead={t('rulingPolicy.lead')}
      schema={ConflictSettings}
      stored={settings.conflicts}
      resets={['conflicts']}
      change={(conflicts) => ({ conflicts })}
    >
      {(draft) => (
        <>
          <FormRow label={t('rulingPolicy.grounds')} help={t('rulingPolicy.groundsHelp')}>
            <Grounds chosen={draft.value.grounds} onChange={(grounds) => draft.setAll({ grounds })} />
          </FormRow>
          <NumberField
            draft={draft}
            path={['lookBackDays']}
            label={t('rulingPolicy.lookBack')}
            help={t('rulingPolicy.lookBackHelp')}
            unit={t('rulingPolicy.days')}
          />
          <NumberField
            draft={draft}
            path={['workDays']}
            label={t('rulingPolicy.workDays')}
            unit={t('rulingPolicy.days')}
          />
          <NumberField
            draft={draft}
            path={['workActivities']}
            label={t('rulingPolicy.workActivities')}
            unit={t('rulingPolicy.visits')}
          />
          <NumberField
            draft={draft}
            path={['workOrders']}
            label={t('rulingPolicy.workOrders')}
            unit={t('rulingPolicy.periods')}
          />
          <NumberField
            draft={draft}
            path={['lapsedFactor']}
            label={t('rulingPolicy.lapsed')}
            help={t('rulingPolicy.lapsedHelp')}
            unit={t('rulingPolicy.times')}
          />
        </>
      )}
    </DraftSection>
  );
}

interface GroundsProps {
  readonly chosen: readonly RulingGround[];
  onChange(grounds: RulingGround[]): void;
}

/** An ordered list, moved by buttons; what is left out stands below. */
function Grounds({ chosen, onChange }: GroundsProps): ReactNode {
  const t = useT();
  const move = (at: number, step: number): void => {
    const next = [...chosen];
    [next[at], next[at + step]] = [next[at + step], next[at]];
    onChange(next);
  };
  return (
    <ol className={styles.grounds} data-testid="ruling-grounds">
      {chosen.map((ground, i) => (
        <li key={ground}>
          <span>{t(`conflict.ground.${ground}`)}</span>
          <Button size="small" type="text" disabled={i === 0} onClick={() => move(i, -1)}>
            {t('rulingPolicy.up')}
          </Button>
          <Button size="small" type="text" disabled={i === chosen.length - 1} onClick={() => move(i, 1)}>
            {t('rulingPolicy.down')}
          </Button>
          <Button
            size="small"
            type="text"
            disabled={chosen.length === 1}
            onClick={() => onChange(chosen.filter((one) => one !== ground))}
          >
            {t('rulingPolicy.remove')}
          </Button>
        </li>
      ))}
      {RULING_GROUNDS.filter((ground) => !chosen.includes(ground)).map((ground) => (
        <li key={ground} data-out>
          <span>{t(`conflict.ground.${ground}`)}</span>
          <Button size="small" type="text" onClick={() => onChange([...chosen, ground])}>
            {t('rulingPolicy.add')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
