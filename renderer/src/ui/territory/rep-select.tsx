import { Select } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { utilisation } from '@shared/metrics/workload';
import { usePart } from '@/app/state/session';
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
  const reps = usePart((o) => o.field.reps);
  const [open, setOpen] = useState(false);
  // Closed, it only says who is chosen: then how busy everybody is is nothing to it.
  const workload = usePart((o) => (open ? o.plan.evaluation.repWorkload : null));
  const options = useMemo(() => {
    const nobody = { value: NOBODY, label: none, note: '', find: none };
    if (workload === null) {
      const at = value === null ? -1 : reps.code.indexOf(value);
      return at < 0 ? [nobody] : [{ value: reps.code[at], label: reps.name[at], note: '', find: '' }];
    }
    const load = (rep: number): number | null => utilisation(workload[rep], reps.capacitySeconds[rep]);
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
    return [nobody, ...people];
  }, [reps, workload, value, t, format, none]);
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
      open={open}
      onOpenChange={setOpen}
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
