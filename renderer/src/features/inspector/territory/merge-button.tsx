import { MergeCellsOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { mergeTerritoryPatch } from '@shared/planning/edits';
import { targetsByNearness, unitsOfTerritory } from '@shared/planning/nearby';
import { usePart, useSession } from '@/app/state/session';
import { usePlanTones } from '@/app/state/tones';
import { useT } from '@/i18n/use-t';
import { TerritoryName } from '@/ui/territory/territory-name';
import panel from '../inspector.module.css';
import { selectByKey } from '../select-by-key';
import { record } from './edit';
import styles from './territory.module.css';

/** Offers the neighbours to merge into; where there is none (an island), every other territory. */
export function MergeButton({ territory }: { readonly territory: number }): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  const tones = usePlanTones();
  const territories = usePart((o) => o.plan.snapshot.territories);
  const { locked } = territories[territory];
  return (
    <Popover
      trigger="click"
      open={open && !locked}
      onOpenChange={setOpen}
      title={t('inspector.territory.mergeInto')}
      content={
        <ul className={`${panel.rows} ${styles.merge}`}>
          {(open ? candidates(territory) : []).map((into) => (
            <li key={territories[into].key}>
              <button
                type="button"
                className={panel.rowButton}
                disabled={territories[into].locked}
                onClick={() => {
                  setOpen(false);
                  void merge(territories[territory].key, territories[into].key);
                }}
              >
                <TerritoryName
                  tone={tones[into] ?? null}
                  name={territories[into].name}
                  locked={territories[into].locked}
                />
              </button>
            </li>
          ))}
        </ul>
      }
    >
      <Button size="small" icon={<MergeCellsOutlined />} disabled={locked} data-testid="merge-territory">
        {t('inspector.territory.merge')}
      </Button>
    </Popover>
  );
}

function candidates(territory: number): readonly number[] {
  const { opened } = useSession.getState();
  if (!opened) return [];
  const { field, plan } = opened;
  const units = new Set(unitsOfTerritory(plan.snapshot, territory));
  const others = targetsByNearness(field, plan.snapshot, units, (a, b) => a.localeCompare(b)).filter(
    (target) => target.territory !== territory,
  );
  const near = others.filter((target) => target.near);
  return (near.length > 0 ? near : others).map((target) => target.territory);
}

async function merge(fromKey: string, intoKey: string): Promise<void> {
  const done = await record(({ field, plan }) => {
    const at = (key: string): number => plan.snapshot.territories.findIndex((t) => t.key === key);
    const [from, into] = [at(fromKey), at(intoKey)];
    if (from < 0 || into < 0) return null;
    const patch = mergeTerritoryPatch(field, plan.snapshot, from, into);
    const { territories } = plan.snapshot;
    const params = { from: territories[from].name, to: territories[into].name, count: patch.units.length };
    return { label: { code: 'mergeTerritory', params }, patch };
  });
  if (done) selectByKey(intoKey);
}
