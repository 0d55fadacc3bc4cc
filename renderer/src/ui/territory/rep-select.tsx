import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { utilisation } from '@shared/metrics/workload';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './territory.module.css';

interface Props {
  readonly label: string;
  /** What choosing nobody is called. */
  readonly none: string;
  /** Code of the chosen rep. */
  readonly value: string | null;
  readonly testId: string;
  readonly disabled?: boolean;
  onChange(rep: string | null): void;
}

const NOBODY = '';

/** Chooses a rep by name, code or team; beside each name how busy they are in the open plan. */
export function RepSelect({ label, none, value, testId, disabled = false, onChange }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, plan } = useOpened();
  const { reps } = field;
  const options = useMemo(() => {
    const load = (rep: number): number | null =>
      utilisation(plan.evaluation.repWorkload[rep], reps.capacitySeconds[rep]);
    const people = reps.code.map((code, i) => {
      const share = load(i);
      const busy = share === null ? '' : t('inspector.assign.repBusy', { share: format.percent(share, 0) });
      return {
        value: code,
        label: reps.name[i],
        note: [reps.team[i], busy].filter(Boolean).join(' · '),
        find: `${reps.name[i]} ${code} ${reps.team[i]}`,
      };
    });
    return [{ value: NOBODY, label: none, note: '', find: none }, ...people];
  }, [reps, plan.evaluation, t, format, none]);
  return (
    <Select
      size="small"
      className={styles.select}
      showSearch={{
        filterOption: (input, option) => (option?.find ?? '').toLowerCase().includes(input.trim().toLowerCase()),
      }}
      disabled={disabled}
      aria-label={label}
      data-testid={testId}
      value={value ?? NOBODY}
      options={options}
      optionRender={(option) => (
        <span className={styles.option}>
          {option.label}
          <span className={styles.note}>{option.data.note}</span>
        </span>
      )}
      onChange={(code) => onChange(code === NOBODY ? null : code)}
    />
  );
}
