import { Button, Input, InputNumber, Segmented, Select } from 'antd';
import { type FormEvent, type ReactNode, type Ref, useState } from 'react';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import type { ConflictCase } from '@shared/contract/conflicts';
import { RULING_FORMS, type Ruling, type RulingForm as Form } from '@shared/model/conflict';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { DayPicker } from '@/ui/day-picker';
import { Kbd } from '@/ui/kbd';
import { RepSelect } from '@/ui/territory/rep-select';
import styles from '../conflicts.module.css';
import type { DeskWords } from '../use-words';
import type { DraftOf } from './use-draft';

interface Props {
  readonly found: ConflictCase;
  readonly words: DeskWords;
  readonly draftOf: DraftOf;
  readonly reasonField: Ref<TextAreaRef>;
  onRule(): void;
}

/** What to rule, to whose favour, what it becomes in the plan, why and from when. */
export function RulingForm({ found, words, draftOf, reasonField, onRule }: Props): ReactNode {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const { draft, set, choose } = draftOf;
  const missing = draft.reason.trim() === '';
  const sum = draft.shares.reduce((all, { percent }) => all + percent, 0);
  const uneven = draft.ruling === 'share' && sum !== 100;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!missing && !uneven) onRule();
  };
  return (
    <form className={styles.form} onSubmit={submit} data-testid="ruling-form" aria-label={t('conflicts.form.title')}>
      <Segmented<Ruling>
        block
        size="small"
        className={styles.rulings}
        aria-label={t('conflicts.form.ruling')}
        value={draft.ruling}
        onChange={choose}
        options={found.allowed.map((value, i) => ({
          value,
          label: (
            <span
              data-testid={`ruling-${value}`}
              className={styles.option}
              data-suggested={found.suggestion.ruling === value}
            >
              {t(`conflict.ruling.${value}`)} <Kbd shortcut={`Digit${i + 1}`} />
            </span>
          ),
        }))}
      />
      <p className={styles.quiet}>{t(`conflicts.rulingHelp.${draft.ruling}`)}</p>
      <Target found={found} draftOf={draftOf} />
      {draft.ruling === 'share' && (
        <div className={styles.row}>
          <span>{t('conflicts.form.shares')}</span>
          <span className={styles.shares}>
            {draft.shares.map(({ rep, percent }) => (
              <label key={rep}>
                {words.repName(rep)}{' '}
                <InputNumber
                  size="small"
                  min={0}
                  max={100}
                  precision={0}
                  suffix="%"
                  value={percent}
                  onChange={(value) =>
                    set({ shares: draft.shares.map((one) => (one.rep === rep ? { rep, percent: value ?? 0 } : one)) })
                  }
                />
              </label>
            ))}
          </span>
        </div>
      )}
      {uneven && <p role="alert">{t('conflicts.form.sharesWrong', { sum })}</p>}
      <Input.TextArea
        ref={reasonField}
        maxLength={2000}
        autoSize={{ minRows: 2, maxRows: 5 }}
        value={draft.reason}
        placeholder={t('conflicts.form.reasonPlaceholder')}
        aria-label={t('conflicts.form.reason')}
        aria-invalid={asked && missing}
        status={asked && missing ? 'error' : ''}
        data-testid="ruling-reason"
        onChange={(event) => set({ reason: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          submit(event);
        }}
      />
      {asked && missing && <p role="alert">{t('conflicts.form.reasonMissing')}</p>}
      <div className={styles.submit}>
        {draft.ruling !== 'waive' && (
          <label className={styles.effective}>
            {t('conflicts.form.effective')}
            <DayPicker
              size="small"
              allowClear={false}
              value={draft.effectiveOn}
              testId="ruling-effective"
              onChange={(effectiveOn) => effectiveOn !== null && set({ effectiveOn })}
            />
          </label>
        )}
        <Button type="primary" size="small" htmlType="submit" data-testid="rule">
          {t('conflicts.form.submit')} <Kbd shortcut="Enter" />
        </Button>
      </div>
    </form>
  );
}

/** Who gets the account, or which territory the unit. */
function Target({ found, draftOf }: Pick<Props, 'found' | 'draftOf'>): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const { draft, set } = draftOf;
  const { conflict } = found;
  if (draft.ruling === 'waive') return null;
  if (conflict.unit !== null) {
    if (draft.ruling !== 'transfer') return null;
    return (
      <Row label={t('conflicts.form.unit')}>
        <Select
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('conflicts.form.unit')}
          data-testid="ruling-territory"
          placeholder={t('conflicts.form.choose')}
          value={draft.territory}
          onChange={(territory: string) => set({ territory })}
          options={plan.snapshot.territories
            .filter((one) => !one.removed)
            .map(({ key, name }) => ({ value: key as string, label: name }))}
        />
      </Row>
    );
  }
  const barring = draft.form === 'exclusion';
  return (
    <>
      {draft.ruling === 'merge' && conflict.other !== null && conflict.account !== null && (
        <Row label={t('conflicts.form.survivor')}>
          <Select
            size="small"
            aria-label={t('conflicts.form.survivor')}
            data-testid="ruling-survivor"
            value={draft.survivor}
            onChange={(survivor: string) => set({ survivor })}
            options={[
              { value: conflict.account, label: `${found.name} · ${conflict.account}` },
              { value: conflict.other, label: `${found.otherName} · ${conflict.other}` },
            ]}
          />
        </Row>
      )}
      {draft.ruling !== 'pool' && (
        <Row
          label={
            barring
              ? t('conflicts.form.barred')
              : t(draft.ruling === 'keep' ? 'conflicts.form.keepFor' : 'conflicts.form.to')
          }
        >
          <RepSelect
            label={t('conflicts.form.to')}
            none={t('conflicts.form.choose')}
            value={draft.rep}
            testId="ruling-rep"
            onChange={(rep) => set({ rep })}
          />
        </Row>
      )}
      <Row label={t('conflicts.form.become')}>
        <Select<Form>
          size="small"
          aria-label={t('conflicts.form.become')}
          data-testid="ruling-form-kind"
          value={draft.form}
          onChange={(form) =>
            set({ form, rep: form === 'exclusion' ? rivalOf(found) : (found.suggestion.rep ?? found.owner) })
          }
          options={RULING_FORMS.filter((form) => form !== 'exclusion' || draft.ruling === 'keep').map((value) => ({
            value,
            label: t(`conflict.form.${value}`),
          }))}
        />
      </Row>
    </>
  );
}

function rivalOf({ conflict, owner }: ConflictCase): string | null {
  return conflict.parties.find(({ rep }) => rep !== owner)?.rep ?? null;
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.row}>
      <span>{label}</span>
      {children}
    </div>
  );
}
