import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { Rep } from '@shared/model/rep';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { FormRow } from '@/ui/form/row';
import type { Draft } from '@/ui/form/use-draft';
import styles from '../reps.module.css';

interface Props {
  readonly draft: Draft<Rep>;
  readonly disabled: boolean;
}

/** Where somebody lives: the centre of a unit, or coordinates. */
export function HomeFields({ draft, disabled }: Props): ReactNode {
  const t = useT();
  const { units } = useOpened().field;
  const names = useUnitNames();
  const options = useMemo(
    () =>
      units.code.map((code, u) => ({
        value: u,
        label: names[u],
        find: `${code} ${units.name[u]} ${units.nameEn[u]}`.toLowerCase(),
      })),
    [units, names],
  );
  return (
    <>
      <FormRow label={t('reps.field.homeUnit')}>
        <Select
          size="small"
          className={styles.control}
          showSearch={{ filterOption: (input, option) => option?.find.includes(input.trim().toLowerCase()) ?? false }}
          disabled={disabled}
          value={null as number | null}
          placeholder={t('reps.field.homeUnitPick')}
          aria-label={t('reps.field.homeUnitPick')}
          data-testid="rep-home-unit"
          options={options}
          onChange={(u) => {
            if (u === null) return;
            draft.setAll({ homeLng: round(units.lng[u]), homeLat: round(units.lat[u]) });
          }}
        />
      </FormRow>
      <NumberField draft={draft} path={['homeLng']} label={t('reps.field.lng')} unit="°" step={0.01} />
      <NumberField draft={draft} path={['homeLat']} label={t('reps.field.lat')} unit="°" step={0.01} />
    </>
  );
}

/** A ten-thousandth of a degree is some ten metres. */
function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
