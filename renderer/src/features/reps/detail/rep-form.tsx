import { AutoComplete } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { defaultCapacitySeconds } from '@shared/metrics/workload';
import type { Rep } from '@shared/model/rep';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { DayPicker } from '@/ui/day-picker';
import { NumberField } from '@/ui/form/number-field';
import { FormRow } from '@/ui/form/row';
import { TagsField } from '@/ui/form/tags-field';
import { TextField } from '@/ui/form/text-field';
import type { Draft } from '@/ui/form/use-draft';
import styles from '../reps.module.css';
import type { TeamRow } from '../team-rows';
import type { RepRow } from '../use-reps';
import { HomeFields } from './home-fields';

interface Props {
  readonly draft: Draft<Rep>;
  /** Somebody new: then the code is theirs to give. */
  readonly make: boolean;
  readonly teams: readonly TeamRow[];
  readonly rows: readonly RepRow[];
  readonly disabled: boolean;
}

const TAGS = ['industries', 'products', 'skills'] as const;

/** The particulars of a rep. */
export function RepForm({ draft, make, teams, rows, disabled }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { settings } = useOpened();
  const words = useMemo(
    () => Object.fromEntries(TAGS.map((tag) => [tag, [...new Set(rows.flatMap(({ rep }) => rep[tag]))].toSorted()])),
    [rows],
  );
  return (
    <fieldset className={styles.form} disabled={disabled}>
      {make && <TextField draft={draft} path={['code']} label={t('reps.column.code')} maxLength={64} />}
      <TextField draft={draft} path={['name']} label={t('reps.column.name')} maxLength={120} />
      <FormRow label={t('reps.field.team')}>
        <AutoComplete
          size="small"
          className={styles.control}
          value={draft.value.team}
          disabled={disabled}
          maxLength={120}
          aria-label={t('reps.field.team')}
          data-testid="field-team"
          options={teams.flatMap(({ name }) => (name === '' ? [] : [{ value: name }]))}
          onChange={(team: string) => draft.set(['team'], team)}
        />
      </FormRow>
      <HomeFields draft={draft} disabled={disabled} />
      <NumberField
        draft={draft}
        path={['capacityHours']}
        label={t('reps.field.capacityHours')}
        unit={t('reps.field.hoursUnit')}
        help={t('reps.field.capacityHelp', { hours: format.hours(defaultCapacitySeconds(settings.workload)) })}
      />
      <NumberField
        draft={draft}
        path={['target']}
        label={t('reps.field.target')}
        unit={settings.currency}
        step={10_000}
      />
      <NumberField
        draft={draft}
        path={['seniority']}
        label={t('reps.column.seniority')}
        help={t('reps.help.seniority')}
      />
      <NumberField
        draft={draft}
        path={['performance']}
        label={t('reps.column.performance')}
        help={t('reps.help.performance')}
      />
      <FormRow label={t('reps.column.joinedOn')}>
        <DayPicker
          size="small"
          className={styles.control}
          label={t('reps.column.joinedOn')}
          disabled={disabled}
          value={draft.value.joinedOn}
          onChange={(day) => draft.set(['joinedOn'], day)}
        />
      </FormRow>
      {TAGS.map((tag) => (
        <TagsField
          key={tag}
          draft={draft}
          path={[tag]}
          label={t(`reps.column.${tag}`)}
          known={words[tag]}
          disabled={disabled}
        />
      ))}
    </fieldset>
  );
}
