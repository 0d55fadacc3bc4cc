import { UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { TableFrame } from '@/ui/table/table-frame';
import { useLocalTable } from '@/ui/table/use-local-table';
import { useWidth } from '@/ui/use-width';
import { NewRep } from './detail/new-rep';
import { RepDetail } from './detail/rep-detail';
import { useRepColumns } from './rep-columns';
import { type Look, RepsBar } from './reps-bar';
import { RepsEmpty } from './reps-empty';
import styles from './reps.module.css';
import { teamRows } from './team-rows';
import { TeamsTable } from './teams-table';
import { useNearestUnit } from './use-nearest-unit';
import { type RepRow, useReps } from './use-reps';

type Known = NonNullable<ReturnType<typeof useReps>>;

const BUSIEST_FIRST = { id: 'utilisation', descending: true };
/** As reps.module.css has it. */
const DETAIL_WIDTH = 380;
const keyOf = (row: RepRow): string => row.rep.code;

/** Everybody who sells, with what they carry in the open plan; the chosen one at the right, to be edited. */
export function RepsPage(): ReactNode {
  const known = useReps(useNearestUnit());
  return known ? <Reps known={known} /> : <div className={styles.page} aria-busy />;
}

function Reps({ known }: { readonly known: Known }): ReactNode {
  const t = useT();
  const [look, setLook] = useState<Look>('reps');
  const [withLeft, setWithLeft] = useState(false);
  const [chosen, setChosen] = useWantedRep();
  const [making, setMaking] = useState(false);
  const rows = useMemo(() => known.rows.filter(({ active }) => active || withLeft), [known, withLeft]);
  const teams = useMemo(() => teamRows(known.rows, known.teams), [known]);
  const row = known.rows.find(({ rep }) => rep.code === chosen) ?? null;
  const split = useRef<HTMLDivElement>(null);
  const width = useWidth(split);
  const beside = look === 'reps' && (making || row !== null);
  const room = width === null ? null : width - (beside ? DETAIL_WIDTH : 0);
  const table = useLocalTable(useRepColumns(), rows, BUSIEST_FIRST, room);
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  const make = (): void => {
    setLook('reps');
    setMaking(true);
  };
  const open = (code: string | null): void => {
    setMaking(false);
    setChosen(code);
  };
  const openTeam = (name: string): void => {
    table.setFilter(name);
    setLook('reps');
  };
  const others = { rows: known.rows, teams };
  return (
    <div className={styles.page} data-testid="reps-page">
      <PageHead
        title={t('reps.title')}
        text={t('reps.lead')}
        actions={
          <span className={styles.tools}>
            <span className={styles.count} data-testid="reps-count">
              {t('reps.count', { count: rows.length })}
            </span>
            <Button size="small" icon={<UserAddOutlined />} onClick={make} data-testid="rep-make">
              {t('reps.make')}
            </Button>
          </span>
        }
      />
      <RepsBar look={look} onLook={setLook} table={table} withLeft={withLeft} onWithLeft={setWithLeft} />
      <div className={styles.split} ref={split}>
        {look === 'teams' ? (
          <TeamsTable rows={teams} onTeam={openTeam} />
        ) : (
          <div className={styles.tableSide}>
            <TableFrame
              label={t('reps.table')}
              testId="reps-table"
              columns={table.columns}
              count={shown.length}
              rowAt={rowAt}
              rowKey={keyOf}
              sort={table.sort}
              onSort={table.sortBy}
              onActivate={(of) => open(of.rep.code)}
              selected={making ? null : chosen}
              empty={<RepsEmpty some={known.rows.length > 0} onMake={make} />}
            />
          </div>
        )}
        {beside && making && <NewRep {...others} onMade={open} onClose={() => setMaking(false)} />}
        {beside && !making && row && (
          <RepDetail key={row.rep.code} row={row} {...others} onClose={() => setChosen(null)} />
        )}
      </div>
    </div>
  );
}

/** The chosen rep; one that another screen asked for is chosen once. */
function useWantedRep(): [string | null, (code: string | null) => void] {
  const wanted = useView((s) => s.repWanted);
  const [chosen, setChosen] = useState<string | null>(wanted);
  useEffect(() => {
    if (wanted === null) return;
    setChosen(wanted);
    useView.setState({ repWanted: null });
  }, [wanted]);
  return [chosen, setChosen];
}
