import { Segmented, Switch } from 'antd';
import type { ReactNode } from 'react';
import { type Locale, type Preferences, Theme } from '@shared/contract/app';
import { usePreferences } from '@/app/state/preferences';
import { useT } from '@/i18n/use-t';
import { FormRow } from '@/ui/form/row';
import { notifyFailure } from '@/ui/notify';
import { LANGUAGE_NAMES } from './language-names';
import { TileServerRows } from './tile-server';
import styles from './settings.module.css';

/** What belongs to this computer rather than to the workspace; counts at once. */
export function AppSection(): ReactNode {
  const t = useT();
  const preferences = usePreferences((s) => s.preferences);
  const change = (part: Partial<Preferences>): void => {
    usePreferences
      .getState()
      .change(part)
      .catch((error: unknown) => notifyFailure('settings.notSaved', error));
  };
  return (
    <section className={styles.section} aria-label={t('settings.section.app')}>
      <h2>{t('settings.section.app')}</h2>
      <p className={styles.lead}>{t('settings.app.lead')}</p>
      <FormRow label={t('settings.app.language')}>
        <Segmented<Locale>
          size="small"
          aria-label={t('settings.app.language')}
          value={preferences.locale}
          options={LANGUAGE_NAMES}
          onChange={(locale) => change({ locale })}
        />
      </FormRow>
      <FormRow label={t('settings.app.theme')}>
        <Segmented<Theme>
          size="small"
          aria-label={t('settings.app.theme')}
          value={preferences.theme}
          options={Theme.options.map((value) => ({ value, label: t(`settings.app.themes.${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </FormRow>
      <FormRow label={t('settings.app.onlineTiles')} help={t('settings.app.onlineTilesHelp')}>
        <Switch
          size="small"
          aria-label={t('settings.app.onlineTiles')}
          data-testid="online-tiles"
          checked={preferences.onlineTiles}
          onChange={(onlineTiles) => change({ onlineTiles })}
        />
      </FormRow>
      <TileServerRows change={change} />
    </section>
  );
}
