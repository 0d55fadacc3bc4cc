import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { RepCode } from '@shared/model/ids';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NamedRows } from './named-rows';
import { useOptimise } from './optimise-state';

/** How many accounts single reps may hand off or take over. */
export function RepCaps(): ReactNode {
  const t = useT();
  const { reps } = useOpened().field;
  const caps = useOptimise((s) => s.wishes.caps);
  const set = (byRep: typeof caps.byRep): void => useOptimise.getState().wish({ caps: { ...caps, byRep } });
  return (
    <NamedRows
      title={t('optimise.repCaps.title')}
      columns={[t('optimise.repCaps.handedOff'), t('optimise.repCaps.takenOver')]}
      add={t('optimise.repCaps.add')}
      testId="optimise-rep-caps"
      options={reps.code.map((value, i) => ({ value, label: reps.name[i] }))}
      chosen={caps.byRep.map(({ rep }) => rep)}
      onAdd={(code) => set([...caps.byRep, { rep: RepCode.parse(code), handedOff: 0, takenOver: null }])}
      onRemove={(code) => set(caps.byRep.filter(({ rep }) => rep !== code))}
      cells={(code) =>
        (['handedOff', 'takenOver'] as const).map((side) => (
          <InputNumber
            key={side}
            size="small"
            min={0}
            precision={0}
            placeholder={t('optimise.noCap')}
            aria-label={t(`optimise.repCaps.${side}`)}
            value={caps.byRep.find(({ rep }) => rep === code)?.[side] ?? null}
            onChange={(value) => set(caps.byRep.map((cap) => (cap.rep === code ? { ...cap, [side]: value } : cap)))}
          />
        ))
      }
    />
  );
}
