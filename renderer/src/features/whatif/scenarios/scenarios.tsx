import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import type { WorkspaceSettings } from '@shared/model/settings';
import { freeName } from '@/app/state/fork-plan';
import { useOpened } from '@/app/state/session';
import { translate } from '@/i18n/translate';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Results } from './results';
import { ScenarioForm } from './scenario-form';
import { ScenarioList } from './scenario-list';
import styles from './scenarios.module.css';
import { loadScenarios, newScenario, useScenarios } from './scenario-state';

/** Saved assumptions at the left, what they make of the open plan at the right. */
export function Scenarios(): ReactNode {
  const t = useT();
  const { info, settings } = useOpened();
  const { list, draft } = useScenarios();
  useEffect(() => {
    void loadScenarios();
  }, [info.fileName]);
  const add = (): void => addScenario(settings, list?.map(({ name }) => name) ?? []);
  if (list === null) return <p className={styles.muted}>{t('whatif.scenario.reading')}</p>;
  if (draft === null) {
    return (
      <EmptyState
        title={t('whatif.scenario.none')}
        text={t('whatif.scenario.noneText')}
        testId="scenario-empty"
        action={
          <Button type="primary" icon={<PlusOutlined />} onClick={add} data-testid="scenario-new">
            {t('whatif.scenario.new')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.split} data-testid="scenarios">
      <div className={styles.side}>
        <ScenarioList onAdd={add} />
        <ScenarioForm draft={draft} />
      </div>
      <Results draft={draft} />
    </div>
  );
}

/** Probabilities begin with the range of the settings, the likely one in its middle. */
function addScenario({ disruption }: WorkspaceSettings, taken: readonly string[]): void {
  const [low, high] = disruption.revenueAtRisk;
  const wanted = translate('whatif.scenario.newName');
  newScenario({
    name: freeName(
      wanted,
      taken.map((name) => ({ name })),
    ),
    assumptions: [],
    loss: { low, likely: Math.round(((low + high) / 2) * 1000) / 1000, high },
    note: '',
  });
}
