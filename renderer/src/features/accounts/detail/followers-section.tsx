import { CloseOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { type Follower, Followers } from '@shared/model/follower';
import { RepCode } from '@shared/model/ids';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { RepSelect } from '@/ui/territory/rep-select';
import { setFollowers } from './set-followers';
import styles from './followers.module.css';

const FIRST_SHARE = 0.2;
const PERCENT = 100;

/** Who works the account beside its owner, with the share of each; every edit is a change of its own. */
export function FollowersSection({ account }: { readonly account: AccountRow }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index, plan } = useOpened();
  const at = index.account.get(account.code);
  const followers = (at === undefined ? undefined : plan.snapshot.followers.get(at)) ?? [];
  const left = 1 - followers.filter(({ rep }) => rep !== account.owner).reduce((sum, { share }) => sum + share, 0);
  const nameOf = (code: string): string => {
    const rep = index.rep.get(code);
    return rep === undefined ? code : field.reps.name[rep];
  };
  const save = (to: readonly Follower[]): void => void setFollowers(account, to);
  return (
    <div className={styles.followers} data-testid="followers">
      {followers.length === 0 && <p className={styles.help}>{t('accounts.followers.none')}</p>}
      <ul>
        {followers.map((follower, k) => (
          <li key={follower.rep} data-rep={follower.rep}>
            <span>
              {nameOf(follower.rep)}
              {follower.rep === account.owner && <i className={styles.help}> {t('accounts.followers.owns')}</i>}
            </span>
            <ShareInput
              // Starts anew when an undo or another edit changes the share.
              key={follower.share}
              label={t('accounts.followers.shareOf', { rep: nameOf(follower.rep) })}
              value={follower.share}
              valid={(share) => Followers.safeParse(followers.with(k, { ...follower, share })).success}
              onSave={(share) => save(followers.with(k, { ...follower, share }))}
            />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('accounts.followers.remove', { rep: nameOf(follower.rep) })}
              data-testid={`follower-remove-${follower.rep}`}
              onClick={() => save(followers.filter((_, other) => other !== k))}
            />
          </li>
        ))}
      </ul>
      {followers.length > 0 && (
        <p className={styles.help} data-testid="owner-share">
          {t('accounts.followers.owner', { share: format.percent(Math.max(0, left), isWhole(left) ? 0 : 1) })}
        </p>
      )}
      <RepSelect
        label={t('accounts.followers.rep')}
        none={t('accounts.followers.choose')}
        value={null}
        testId="follower-add"
        onChange={(code) => {
          if (code === null || followers.some(({ rep }) => rep === code)) return;
          const room = 1 - followers.reduce((sum, { share }) => sum + share, 0);
          // Rounded to a percent that can be read; without any room there is nothing to give.
          const share = Math.floor(Math.min(FIRST_SHARE, room) * PERCENT + 1e-6) / PERCENT;
          if (share > 0) save([...followers, { rep: RepCode.parse(code), share }]);
        }}
      />
      <p className={styles.help}>{t('accounts.followers.help')}</p>
    </div>
  );
}

/** In percent. */
function isWhole(share: number): boolean {
  return Math.abs(share * PERCENT - Math.round(share * PERCENT)) < 1e-6;
}

interface ShareProps {
  readonly label: string;
  readonly value: number;
  valid(share: number): boolean;
  onSave(share: number): void;
}

/** Typed in percent and kept when it is left; what is too much stays marked and is not kept. */
function ShareInput({ label, value, valid, onSave }: ShareProps): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState<number | null>(Math.round(value * 1000) / 10);
  const share = typed === null ? Number.NaN : typed / PERCENT;
  const sound = valid(share);
  const leave = (): void => {
    if (sound && share !== value) onSave(share);
  };
  return (
    <span className={styles.share}>
      <InputNumber<number>
        size="small"
        min={0.1}
        max={100}
        controls={false}
        suffix="%"
        value={typed}
        status={sound ? '' : 'error'}
        aria-label={label}
        aria-invalid={!sound}
        data-testid="follower-share"
        onChange={setTyped}
        onBlur={leave}
        onPressEnter={leave}
      />
      {!sound && <span role="alert">{t('accounts.followers.tooMuch')}</span>}
    </span>
  );
}
