import { SlidersOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { MaturitySettings } from '@shared/model/settings';
import { reclassified, withChanges } from '@shared/rules/reclassify';
import { useClassing } from '@/app/state/classing';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { useDraft } from '@/ui/form/use-draft';
import { MaturityMap } from '../maturity-map';
import styles from '../maturity.module.css';
import { OverrideBar } from '../override/override-bar';
import { RampsPanel } from '../ramps/ramps-panel';
import { MatrixSide } from './matrix-side';
import { TypeSummary } from './type-summary';
import { UnitsTable } from './units-table';
import { usePicking } from './use-picking';
import type { Maturity } from '@shared/model/maturity';
import { unitRows } from './unit-rows';
import { useUnitNames } from '@/app/measured/use-unit-names';

const LOOKS = ['table', 'matrix', 'map'] as const;
type Look = (typeof LOOKS)[number];

/** One classification, seen as table, matrix and map; the selection is the same in all three and on the map page. */
export function ClassesView({ list }: { readonly list: readonly UnitMaturity[] }): ReactNode {
  const t = useT();
  const { field, index, settings } = useOpened();
  const names = useUnitNames();
  const [look, setLook] = useState<Look>('table');
  const [type, setType] = useState<Maturity | null>(null);
  const [trying, setTrying] = useState(false);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const draft = useDraft(MaturitySettings, settings.maturity);
  const { valid } = draft;
  const changes = useMemo(() => (trying && valid !== null ? reclassified(list, valid) : []), [trying, list, valid]);
  const next = useMemo(
    () => (changes.length === 0 ? null : withChanges(field.units.maturity, changes, index.unit)),
    [changes, field, index],
  );
  useShownOnMap(field.units.maturity, next);
  const becoming = useMemo(() => new Map(changes.map((change) => [change.unit, change.to])), [changes]);
  const rows = useMemo(() => {
    const only = onlyChanged && becoming.size > 0;
    const shown = list.filter(
      (record) => (type === null || record.maturity === type) && (!only || becoming.has(record.unit)),
    );
    return unitRows(shown, index, names, becoming);
  }, [list, type, onlyChanged, becoming, index, names]);
  const picking = usePicking();
  return (
    <>
      <div className={styles.top}>
        <TypeSummary list={list} chosen={type} onChoose={setType} />
        <span className={styles.looks}>
          <Segmented<Look>
            aria-label={t('maturity.looks')}
            value={look}
            onChange={setLook}
            options={LOOKS.map((value) => ({
              value,
              label: <span data-testid={`maturity-look-${value}`}>{t(`maturity.look.${value}`)}</span>,
            }))}
          />
          <Button
            icon={<SlidersOutlined />}
            type={trying ? 'primary' : 'default'}
            aria-pressed={trying}
            data-testid="open-thresholds"
            onClick={() => setTrying((now) => !now)}
          >
            {t('maturity.ramps.open')}
          </Button>
        </span>
      </div>
      <OverrideBar units={picking.picked} list={list} onClear={picking.clear} />
      <div className={styles.split}>
        {look === 'table' && <UnitsTable list={list} rows={rows} picking={picking} changing={becoming.size > 0} />}
        {look === 'matrix' && <MatrixSide next={next} />}
        {look === 'map' && <MaturityMap />}
        {trying && (
          <RampsPanel
            draft={draft}
            changes={changes}
            next={next}
            onlyChanged={onlyChanged}
            onOnlyChanged={setOnlyChanged}
            onClose={() => setTrying(false)}
          />
        )}
      </div>
    </>
  );
}

/** While this is on the screen the map hatches what would change; it forgets it afterwards. */
function useShownOnMap(now: Uint8Array, next: Uint8Array | null): void {
  const { show } = useClassing.getState();
  useEffect(() => show(next === null ? null : { now, next }), [show, now, next]);
  useEffect(() => () => show(null), [show]);
}
