import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { Rep } from '@shared/model/rep';
import { useT } from '@/i18n/use-t';
import { useDraft } from '@/ui/form/use-draft';
import { IconButton } from '@/ui/icon-button';
import styles from '../reps.module.css';
import { saveRep } from '../save-rep';
import type { TeamRow } from '../team-rows';
import type { RepRow } from '../use-reps';
import { RepForm } from './rep-form';

interface Props {
  readonly rows: readonly RepRow[];
  readonly teams: readonly TeamRow[];
  onMade(code: string): void;
  onClose(): void;
}

/** Somebody new, entered by hand. */
export function NewRep({ rows, teams, onMade, onClose }: Props): ReactNode {
  const t = useT();
  const blank = useMemo(() => blankRep(rows), [rows]);
  const draft = useDraft(Rep, blank);
  const { valid } = draft;

  async function add(): Promise<void> {
    if (valid && (await saveRep(valid, true))) onMade(valid.code);
  }

  return (
    <aside className={styles.detail} aria-label={t('reps.detail.newTitle')} data-testid="rep-new">
      <header className={styles.detailHead}>
        <h2>{t('reps.detail.newTitle')}</h2>
        <IconButton icon={CloseOutlined} label={t('reps.detail.close')} onClick={onClose} />
      </header>
      <div className={styles.detailBody}>
        <div className={styles.newForm}>
          <RepForm draft={draft} make teams={teams} rows={rows} disabled={false} />
        </div>
      </div>
      <footer className={styles.detailFoot}>
        <Button size="small" type="primary" disabled={!valid} data-testid="rep-add" onClick={() => void add()}>
          {t('reps.add')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('shell.cancel')}
        </Button>
      </footer>
    </aside>
  );
}

/** The next free number in the way codes are written here: R26 → R27. */
function blankRep(rows: readonly RepRow[]): Rep {
  const codes = rows.map(({ rep }) => rep.code as string);
  const [, stem = 'R', digits = '0'] = /^(.*?)(\d+)$/.exec(codes.toSorted().at(-1) ?? '') ?? [];
  let next = Number(digits) + 1;
  const codeOf = (n: number): string => stem + String(n).padStart(digits.length, '0');
  while (codes.includes(codeOf(next))) next++;
  // The name is what a person gives; until then the draft is not valid.
  return {
    code: codeOf(next) as Rep['code'],
    name: '',
    team: '',
    homeLng: null,
    homeLat: null,
    seniority: null,
    joinedOn: null,
    capacityHours: null,
    industries: [],
    products: [],
    skills: [],
    performance: null,
    target: null,
  };
}
