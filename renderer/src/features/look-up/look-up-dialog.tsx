import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { NewAccount } from '@shared/contract/look-up';
import { useDialogs } from '@/app/state/dialogs';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { createAccount } from './create-account';
import { CreateFooter } from './create-footer';
import { CreateForm } from './create-form';
import { HitList } from './hit-list';
import styles from './look-up.module.css';
import { type Twin, twinOf } from './twin-of';
import { type LookUpAnswer, useLookUp } from './use-look-up';

const EMPTY: NewAccount = {
  code: '',
  name: '',
  creditCode: '',
  phone: '',
  address: '',
  industry: '',
  unit: null,
  seen: [],
};

/** Look first, then create: whoever types a customer sees whether it is there and whose it is. */
export function LookUpDialog(): ReactNode {
  const t = useT();
  const format = useFormat();
  const close = useDialogs((s) => s.close);
  const [given, setGiven] = useState(EMPTY);
  const [creating, setCreating] = useState(false);
  const [asked, setAsked] = useState(false);
  /** There already, and asked about. */
  const [twin, setTwin] = useState<Twin | null>(null);
  const [busy, setBusy] = useState(false);
  /** A unit a person has chosen stays, whatever the address says. */
  const [ownUnit, setOwnUnit] = useState(false);
  const { answer, current } = useLookUp(given);
  const value: NewAccount = ownUnit ? given : { ...given, unit: (answer?.unit ?? null) as NewAccount['unit'] };
  const valid = NewAccount.safeParse(value);
  const typed = [given.name, given.creditCode, given.phone].some((text) => text.trim().length > 1);
  const hits = typed ? (answer?.hits ?? []) : [];

  function change(part: Partial<NewAccount>): void {
    if ('unit' in part) setOwnUnit(true);
    setTwin(null);
    setGiven((now) => ({ ...now, ...part }));
  }

  async function create(): Promise<void> {
    setAsked(true);
    if (!valid.success) return;
    const there = twinOf(valid.data, hits);
    if (there && !twin) {
      setTwin(there);
      return;
    }
    setBusy(true);
    const seen = hits.map(({ account }) => account.code as string);
    if (await createAccount({ ...valid.data, seen })) close();
    else setBusy(false);
  }

  function leave(): void {
    setTwin(null);
    setCreating(false);
  }

  return (
    <Modal
      open
      width={760}
      title={creating ? t('lookUp.createTitle') : t('lookUp.title')}
      onCancel={close}
      data-testid="look-up"
      footer={
        creating ? (
          <CreateFooter
            asking={twin !== null}
            busy={busy}
            disabled={!current}
            onBack={leave}
            onCreate={() => void create()}
          />
        ) : (
          <Button
            type={current && hits.length === 0 && answer?.vague === null ? 'primary' : 'default'}
            disabled={!typed || !current}
            onClick={() => setCreating(true)}
            data-testid="create-anyway"
          >
            {hits.length > 0 ? t('lookUp.another') : t('lookUp.create')}
          </Button>
        )
      }
    >
      <p className={styles.quiet}>{t('lookUp.lead')}</p>
      <div className={styles.asked}>
        <Field label={t('lookUp.name')}>
          <Input
            autoFocus
            value={given.name}
            maxLength={200}
            placeholder={t('lookUp.namePlaceholder')}
            onChange={(event) => change({ name: event.target.value })}
            data-testid="look-up-name"
          />
        </Field>
        <Field label={t('lookUp.creditCode')}>
          <Input
            value={given.creditCode}
            maxLength={40}
            onChange={(event) => change({ creditCode: event.target.value })}
            data-testid="look-up-code"
          />
        </Field>
        <Field label={t('lookUp.phone')}>
          <Input
            value={given.phone}
            maxLength={60}
            onChange={(event) => change({ phone: event.target.value })}
            data-testid="look-up-phone"
          />
        </Field>
      </div>
      {creating && <CreateForm value={value} nameMissing={asked && given.name.trim() === ''} onChange={change} />}
      {twin && (
        <p className={styles.twin} role="alert" data-testid="look-up-twin">
          {t(`lookUp.twin.${twin.by}`, { name: twin.hit.account.name, code: twin.hit.account.code })}
        </p>
      )}
      <p className={styles.found} aria-live="polite" data-testid="look-up-answer">
        {t(`lookUp.${sayOf(typed, hits.length, answer?.total ?? 0, current ? (answer ?? 'failed') : null)}`, {
          shown: hits.length,
          total: format.integer(answer?.total ?? 0),
        })}
      </p>
      <HitList hits={hits} />
    </Modal>
  );
}

/** That there is nothing is said only once it is known: somebody will add the account then. */
function sayOf(typed: boolean, shown: number, total: number, answer: LookUpAnswer | 'failed' | null) {
  if (!typed) return 'typeToFind';
  if (shown > 0) return total > shown ? 'foundOf' : 'found';
  if (answer === null) return 'searching';
  if (answer === 'failed') return 'failed.find';
  return answer.vague === null ? 'nothing' : (`vague.${answer.vague}` as const);
}
