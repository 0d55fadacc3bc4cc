import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { applyCssVariables } from '@/ui/css-variables';
import { antdTheme } from '@/ui/theme';
import { useScheme } from '@/ui/use-palette';
import { usePreferences } from './state/preferences';

const MODAL = { styles: { header: { marginBottom: 12 } } };

/** Colours, sizes and language of every component below. */
export function AppTheme({ children }: { readonly children: ReactNode }) {
  const scheme = useScheme();
  const locale = usePreferences((s) => s.preferences.locale);
  const theme = useMemo(() => antdTheme(scheme), [scheme]);
  useLayoutEffect(() => applyCssVariables(scheme, document.documentElement), [scheme]);
  return (
    <ConfigProvider theme={theme} locale={locale === 'en' ? en : zh} button={{ autoInsertSpace: false }} modal={MODAL}>
      {children}
    </ConfigProvider>
  );
}
