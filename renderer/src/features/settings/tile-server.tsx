import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Preferences } from '@shared/contract/app';
import { PUBLIC_TILES, readTileServer } from '@shared/contract/tile-server';
import { api } from '@/app/api';
import { usePreferences } from '@/app/state/preferences';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { FormRow } from '@/ui/form/row';
import { notifyFailure } from '@/ui/notify';
import styles from './settings.module.css';

/** Where the online layer comes from: the public servers, or the company's own. */
export function TileServerRows({ change }: { readonly change: (part: Partial<Preferences>) => void }): ReactNode {
  const t = useT();
  const { tileServer, tileAttribution } = usePreferences((s) => s.preferences);
  const tileHost = usePreferences((s) => s.tileHost);
  const [address, setAddress] = useState(tileServer);
  const [attribution, setAttribution] = useState(tileAttribution);
  const typed = address.trim();
  const wrong = typed !== '' && readTileServer(typed) === null;
  const { host } = readTileServer(tileServer) ?? PUBLIC_TILES;
  const save = (): void => {
    if (!wrong && typed !== tileServer) change({ tileServer: typed });
  };
  return (
    <>
      <FormRow label={t('settings.app.tileServer')} help={t('settings.app.tileServerHelp')}>
        <div>
          <Input
            size="small"
            allowClear
            className={styles.address}
            placeholder={PUBLIC_TILES.template}
            aria-label={t('settings.app.tileServer')}
            aria-invalid={wrong}
            status={wrong ? 'error' : ''}
            maxLength={400}
            value={address}
            data-testid="tile-server"
            onChange={(event) => setAddress(event.target.value)}
            onBlur={save}
            onPressEnter={save}
          />
          {wrong && (
            <p role="alert" className={styles.problem}>
              {t('settings.app.tileServerWrong')}
            </p>
          )}
          {host !== tileHost && (
            <p role="status" className={styles.pending} data-testid="tile-restart">
              {t('settings.app.tileServerRestart', { host })}
              <Button
                small
                onClick={() =>
                  void api('app.restart', {}).catch((error: unknown) =>
                    notifyFailure('settings.app.notRestarted', error),
                  )
                }
              >
                {t('settings.app.restart')}
              </Button>
            </p>
          )}
        </div>
      </FormRow>
      {typed !== '' && !wrong && (
        <FormRow label={t('settings.app.tileAttribution')} help={t('settings.app.tileAttributionHelp')}>
          <Input
            size="small"
            className={styles.address}
            maxLength={200}
            aria-label={t('settings.app.tileAttribution')}
            value={attribution}
            data-testid="tile-attribution"
            onChange={(event) => setAttribution(event.target.value)}
            onBlur={() => attribution !== tileAttribution && change({ tileAttribution: attribution.trim() })}
          />
        </FormRow>
      )}
    </>
  );
}
