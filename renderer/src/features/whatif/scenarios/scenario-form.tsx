import { DeleteOutlined, PlusOutlined, SaveOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input } from 'antd';
import type { ReactNode } from 'react';
import { RepCode, UnitCode } from '@shared/model/ids';
import type { Assumption, AssumptionKind, ScenarioContent } from '@shared/model/scenario';
import { useSelection } from '@/app/state/selection';
import { type Opened, useOpened, useSession } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { ConfirmButton } from '@/ui/confirm-button';
import { Field } from '@/ui/field';
import { AssumptionRow } from './assumption-row';
import { LossFields } from './loss-fields';
import { isDirty, isSound, removeScenario, saveScenario, useScenarios } from './scenario-state';
import styles from './scenarios.module.css';

const KINDS: readonly AssumptionKind[] = ['repLeaves', 'repJoins', 'maturity', 'growth'];

/** What is supposed to happen, and how likely a transferred account is lost. */
export function ScenarioForm({ draft }: { readonly draft: ScenarioContent }): ReactNode {
  const t = useT();
  const { reps } = useOpened().field;
  const state = useScenarios();
  const { edit } = state;
  const { assumptions } = draft;
  const add = (kind: AssumptionKind): void => {
    const { opened } = useSession.getState();
    if (opened) edit({ assumptions: [...assumptions, firstOf(kind, opened)] });
  };
  return (
    <div className={styles.form}>
      <Field label={t('whatif.scenario.name')}>
        <Input
          value={draft.name}
          maxLength={120}
          onChange={(e) => edit({ name: e.target.value })}
          data-testid="scenario-name"
        />
      </Field>
      <h3 className={styles.heading}>{t('whatif.scenario.assumptions')}</h3>
      {assumptions.length === 0 && <p className={styles.muted}>{t('whatif.scenario.noAssumption')}</p>}
      {assumptions.map((assumption, i) => (
        <AssumptionRow
          key={i}
          assumption={assumption}
          onChange={(next) => edit({ assumptions: assumptions.with(i, next) })}
          onRemove={() => edit({ assumptions: assumptions.toSpliced(i, 1) })}
        />
      ))}
      <Dropdown
        trigger={['click']}
        menu={{
          items: KINDS.map((kind) => ({
            key: kind,
            label: t(`whatif.scenario.kind.${kind}`),
            disabled: kind === 'repLeaves' && reps.code.length === 0,
          })),
          onClick: ({ key }) => {
            const kind = KINDS.find((one) => one === key);
            if (kind) add(kind);
          },
        }}
      >
        <Button icon={<PlusOutlined />} data-testid="assumption-add">
          {t('whatif.scenario.add')}
        </Button>
      </Dropdown>
      <LossFields loss={draft.loss} onChange={(loss) => edit({ loss })} />
      <Field label={t('whatif.scenario.note')}>
        <Input.TextArea
          value={draft.note}
          maxLength={4000}
          autoSize={{ minRows: 1, maxRows: 4 }}
          onChange={(e) => edit({ note: e.target.value })}
        />
      </Field>
      <div className={styles.foot}>
        <Button
          type="primary"
          icon={<SaveOutlined />}
          disabled={!isDirty(state) || !isSound(draft)}
          onClick={() => void saveScenario()}
          data-testid="scenario-save"
        >
          {t('whatif.scenario.save')}
        </Button>
        <ConfirmButton
          icon={<DeleteOutlined />}
          question={t('whatif.scenario.removeQuestion')}
          onConfirm={() => void removeScenario()}
          testId="scenario-remove"
        >
          {t('whatif.scenario.remove')}
        </ConfirmButton>
      </div>
    </div>
  );
}

/** An assumption to begin with: about what is selected, where that fits. */
function firstOf(kind: AssumptionKind, { field, plan }: Opened): Assumption {
  const { units: chosen, territory } = useSelection.getState();
  const selected = [...chosen].map((u) => UnitCode.parse(field.units.code[u]));
  const source = territory === null ? undefined : plan.snapshot.territories[territory];
  const first = UnitCode.parse(field.units.code[0]);
  switch (kind) {
    case 'repLeaves':
      return { kind, rep: source?.rep ?? RepCode.parse(field.reps.code[0]) };
    case 'repJoins':
      return { kind, name: '', home: selected[0] ?? first, capacityHours: null, territory: source?.key ?? null };
    case 'maturity':
      return { kind, units: selected.length > 0 ? selected : [first], maturity: 'growth' };
    case 'growth':
      return { kind, measure: 'revenue', maturity: null, percent: 10 };
  }
}
