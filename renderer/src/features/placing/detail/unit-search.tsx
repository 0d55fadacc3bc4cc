import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { UnitCode } from '@shared/model/ids';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { type NameOf, useNameOf } from '../names';

interface Props {
  readonly regionOf: NameOf;
  onPlace(unit: UnitCode): void;
}

/** Any unit by name, in either language, or by code. */
export function UnitSearch({ regionOf, onPlace }: Props): ReactNode {
  const t = useT();
  const { units } = useOpened().field;
  const nameOf = useNameOf();
  const options = useMemo(
    () =>
      units.code.map((code, u) => ({
        value: code,
        label: `${nameOf(code)} · ${regionOf(code)}`,
        text: `${code} ${units.name[u]} ${units.nameEn[u]}`.toLowerCase(),
      })),
    [units, nameOf, regionOf],
  );
  return (
    <Select
      showSearch={{ filterOption: (input, option) => option?.text.includes(input.trim().toLowerCase()) ?? false }}
      size="small"
      style={{ width: '100%' }}
      placeholder={t('placing.detail.search')}
      aria-label={t('placing.detail.search')}
      data-testid="placing-search"
      value={null}
      options={options}
      onChange={(code: string | null) => {
        if (code !== null) onPlace(UnitCode.parse(code));
      }}
    />
  );
}
