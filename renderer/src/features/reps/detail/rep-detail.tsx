import { CloseOutlined, TeamOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { ConfirmButton } from '@/ui/confirm-button';
import { IconButton } from '@/ui/icon-button';
import { Section } from '@/ui/section';
import { Rep } from '@shared/model/rep';
import { useDraft } from '@/ui/form/use-draft';
import styles from '../reps.module.css';
import { saveRep, setRepActive } from '../save-rep';
import type { TeamRow } from '../team-rows';
import type { RepRow } from '../use-reps';
import { HomeMap } from './home-map';
import { RepFigures } from './rep-figures';
import { RepForm } from './rep-form';

interface Props {
  readonly row: RepRow;
  readonly rows: readonly RepRow[];
  readonly teams: readonly TeamRow[];
  onClose(): void;
}

/** One rep: what they carry in the open plan, where they live, and their particulars to edit. */
export function RepDetail({ row, rows, teams, onClose }: Props): ReactNode {
  const t = useT();
  const { rep, active, load } = row;
  const draft = useDraft(Rep, rep);
  const { valid } = draft;
  return (
    <aside className={styles.detail} aria-label={t('reps.detail.label')} data-testid="rep-detail">
      <header className={styles.detailHead}>
        <h2 title={rep.name}>
          {rep.name} <span className={styles.code}>{rep.code}</span>
        </h2>
        <Button
          size="small"
          icon={<TeamOutlined />}
          disabled={!load || load.accounts === 0}
          data-testid="rep-accounts"
          onClick={() => useView.getState().showAccounts({ owner: rep.code })}
        >
          {t('reps.detail.showAccounts')}
        </Button>
        <IconButton icon={CloseOutlined} label={t('reps.detail.close')} onClick={onClose} />
      </header>
      <div className={styles.detailBody}>
        {load && (
          <Section title={t('reps.detail.load')}>
            <RepFigures row={row} />
          </Section>
        )}
        <Section title={t('reps.detail.homeMap')}>
          <HomeMap rep={draft.valid ?? rep} territories={load?.territories ?? []} />
        </Section>
        <Section title={t('reps.detail.edit')}>
          <RepForm draft={draft} make={false} teams={teams} rows={rows} disabled={!active} />
        </Section>
      </div>
      <footer className={styles.detailFoot}>
        {active ? (
          <>
            <Button
              size="small"
              type="primary"
              disabled={!valid || !draft.changed}
              data-testid="rep-save"
              onClick={() => valid && void saveRep(valid, false)}
            >
              {t('reps.save')}
            </Button>
            <Button size="small" disabled={!draft.changed} onClick={draft.reset}>
              {t('reps.discard')}
            </Button>
            <span className={styles.spring} />
            <ConfirmButton
              size="small"
              question={t('reps.leaving', { name: rep.name })}
              onConfirm={() => void setRepActive(rep, false)}
              testId="rep-leave"
            >
              {t('reps.deactivate')}
            </ConfirmButton>
          </>
        ) : (
          <Button size="small" type="primary" data-testid="rep-back" onClick={() => void setRepActive(rep, true)}>
            {t('reps.bringBack')}
          </Button>
        )}
      </footer>
    </aside>
  );
}
