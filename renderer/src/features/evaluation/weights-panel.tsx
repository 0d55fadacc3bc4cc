import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { EVALUATION_PARTS, EvaluationSettings } from '@shared/model/policy';
import { useOpened, useSession } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { useDraft } from '@/ui/form/use-draft';
import { notify, notifyFailure } from '@/ui/notify';
import { Section } from '@/ui/section';
import styles from './evaluation.module.css';

/** What the parts weigh, where targets come from, and which total earns which bonus. */
export function WeightsPanel(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { settings } = useOpened();
  const draft = useDraft(EvaluationSettings, settings.evaluation);
  const [busy, setBusy] = useState(false);
  const { valid, changed, value } = draft;

  async function save(evaluation: EvaluationSettings): Promise<void> {
    const before = settings.evaluation;
    const { updateSettings } = useSession.getState();
    setBusy(true);
    try {
      await updateSettings({ evaluation });
      const back = (): void => {
        updateSettings({ evaluation: before }).catch((error: unknown) => notifyFailure('evaluation.notSaved', error));
      };
      notify({ tone: 'success', text: 'evaluation.saved', action: { label: 'evaluation.undo', run: back } });
    } catch (error) {
      notifyFailure('evaluation.notSaved', error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <aside className={styles.panel} aria-label={t('evaluation.settings')} data-testid="weights-panel">
      <div className={styles.fields}>
        <Section title={t('evaluation.weights')}>
          {EVALUATION_PARTS.map((part) => (
            <NumberField key={part} draft={draft} path={['weights', part]} label={t(`evaluation.part.${part}`)} />
          ))}
        </Section>
        <Section title={t('evaluation.column.target')}>
          <NumberField
            draft={draft}
            path={['targetGrowth']}
            label={t('evaluation.targetGrowth')}
            unit="%"
            scale={100}
            help={t('evaluation.targetGrowthHelp', { value: format.percent(value.targetGrowth, 1) })}
          />
          <NumberField
            draft={draft}
            path={['resultsCap']}
            label={t('evaluation.resultsCap')}
            unit="%"
            scale={100}
            help={t('evaluation.resultsCapHelp', { value: format.percent(value.resultsCap, 0) })}
          />
        </Section>
        <Section title={t('evaluation.bonus')}>
          {value.bonus.map((step, i) => (
            <NumberField
              key={step.from}
              draft={draft}
              path={['bonus', i, 'points']}
              label={t('evaluation.bonusStep', { from: format.decimal(step.from, 0) })}
              unit={t('evaluation.points')}
              {...(i === 0 ? { help: t('evaluation.bonusHelp') } : {})}
            />
          ))}
        </Section>
      </div>
      <footer className={styles.foot}>
        <Button
          type="primary"
          loading={busy}
          disabled={valid === null || !changed}
          data-testid="save-weights"
          onClick={() => valid && void save(valid)}
        >
          {t('evaluation.save')}
        </Button>
        <Button disabled={!changed} onClick={draft.reset}>
          {t('evaluation.discard')}
        </Button>
      </footer>
    </aside>
  );
}
