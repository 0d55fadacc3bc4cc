import { CloseOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { usePlanTones } from '@/app/state/tones';
import { useT } from '@/i18n/use-t';
import { useAfterPaint } from '@/ui/after-paint';
import { IconButton } from '@/ui/icon-button';
import { Section } from '@/ui/section';
import { TerritoryName } from '@/ui/territory/territory-name';
import styles from '../inspector.module.css';
import { TerritoryActions } from './territory-actions';
import { TerritoryFields } from './territory-fields';
import { TerritoryFigures } from './territory-figures';

/** One territory: what it is called and who runs it, what it carries, and what can be done with it. */
export function TerritoryInspector({ territory }: { readonly territory: number }): ReactNode {
  const t = useT();
  const snapshot = usePart((o) => o.plan.snapshot);
  const tones = usePlanTones();
  const current = snapshot.territories[territory];
  // The figures come with the map and the table; the fields to write in may come a moment later.
  const settled = useAfterPaint(true, false);
  return (
    <>
      <header className={styles.head}>
        <h2>
          <TerritoryName tone={tones[territory] ?? null} name={current.name} locked={current.locked} />
        </h2>
        <IconButton
          icon={CloseOutlined}
          label={t('inspector.territory.close')}
          onClick={() => useSelection.getState().selectTerritory(null)}
          testId="close-territory"
        />
      </header>
      <div className={styles.scroll} data-testid="inspector-territory">
        <Section title={t('term.territory')} extra={current.locked ? t('inspector.territory.locked') : undefined}>
          <div className={styles.fields}>{settled && <TerritoryFields territory={current} />}</div>
        </Section>
        <TerritoryFigures territory={territory} />
        {settled && <TerritoryActions territory={territory} />}
      </div>
    </>
  );
}
