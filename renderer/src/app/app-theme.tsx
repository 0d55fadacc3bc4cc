import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { applyCssVariables } from '@/ui/css-variables';
import { antdTheme } from '@/ui/theme';
import { useMedia } from '@/ui/use-media';
import { useScheme } from '@/ui/use-palette';
import { usePreferences } from './state/preferences';

const MODAL = { styles: { header: { marginBottom: 12 } } };

/** Colours, sizes and language of every component below. */
export function AppTheme({ children }: { readonly children: ReactNode }) {
  const scheme = useScheme();
  const locale = usePreferences((s) => s.preferences.locale);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  // The opposite outside, from the start: the library's wrapper for motion is there then, and need not come when a person asks
  // their system for less of it, which would draw the page anew and lose what it holds.
  const [opposite] = useState({ token: { motion: still } });
  const theme = useMemo(() => antdTheme(scheme, still), [scheme, still]);
  useLayoutEffect(() => applyCssVariables(scheme, document.documentElement), [scheme]);
  return (
    <ConfigProvider theme={opposite}>
      <ConfigProvider
        theme={theme}
        locale={locale === 'en' ? en : zh}
        button={{ autoInsertSpace: false }}
        modal={MODAL}
      >
        {children}
      </ConfigProvider>
    </ConfigProvider>
  );
}
