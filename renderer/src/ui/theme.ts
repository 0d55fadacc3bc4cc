import { type ThemeConfig, theme } from 'antd';
import { FONT, PALETTES, type Scheme, SIZE } from './tokens';

/**
 * The component library in our tokens: compact, flat, one accent.
 * @param still without animations, for those who ask their system for none
 */
export function antdTheme(scheme: Scheme, still: boolean): ThemeConfig {
  const p = PALETTES[scheme];
  return {
    // Not the library's compact algorithm: it would shrink the type below our body size. The step does it instead.
    algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      sizeStep: 3,
      colorPrimary: p.accent,
      colorInfo: p.accent,
      colorLink: p.accent,
      colorError: p.danger,
      colorWarning: p.over,
      colorSuccess: p.under,
      colorBgBase: p.surface,
      colorBgContainer: p.surface,
      colorBgElevated: p.raised,
      colorBgLayout: p.sunken,
      colorText: p.text,
      colorTextSecondary: p.muted,
      colorTextTertiary: p.faint,
      colorTextDescription: p.muted,
      colorTextPlaceholder: p.faint,
      colorTextLightSolid: p.onAccent,
      colorBorder: p.lineStrong,
      colorBorderSecondary: p.line,
      colorSplit: p.line,
      fontFamily: FONT.family,
      fontSize: FONT.body,
      fontSizeSM: FONT.table,
      controlHeight: SIZE.control,
      controlHeightSM: SIZE.control - 4,
      borderRadius: SIZE.radius,
      borderRadiusLG: SIZE.radius,
      borderRadiusSM: SIZE.radius - 2,
      lineHeight: 1.45,
      wireframe: false,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
      boxShadow: 'none',
      boxShadowSecondary: overlayShadow(scheme),
      motion: !still,
    },
    components: {
      // In the dark the library dims the accent it is given; what is said here is taken as it is.
      Menu: { itemHeight: SIZE.control, itemSelectedBg: p.accentSoft, itemSelectedColor: p.text },
      Segmented: { trackBg: p.sunken, itemSelectedBg: p.surface, itemSelectedColor: p.text },
      Input: { paddingXXS: 6 },
      Select: { paddingXS: 8 },
      Radio: { colorPrimary: p.accent, wrapperMarginInlineEnd: 16, paddingXS: 6 },
      Table: { headerBg: p.raised, headerColor: p.muted, cellFontSize: FONT.table, borderColor: p.line },
      Tabs: { itemSelectedColor: p.accent, itemHoverColor: p.accent, inkBarColor: p.accent },
      Button: {
        colorPrimary: p.accent,
        colorLink: p.accent,
        borderColorDisabled: p.line,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
      },
      Modal: { contentBg: p.surface, headerBg: p.surface },
      Drawer: { colorBgElevated: p.surface },
      // What is set and how far it could go: each stands out from the surface.
      Slider: {
        railBg: p.faint,
        railHoverBg: p.muted,
        trackBg: p.accent,
        trackHoverBg: p.accent,
        handleColor: p.accent,
        handleActiveColor: p.accent,
        colorPrimaryBorderHover: p.accent,
      },
      Steps: { iconSizeSM: 20 },
    },
  };
}

/** The one elevation there is: things that float above the page. */
function overlayShadow(scheme: Scheme): string {
  return scheme === 'dark' ? '0 6px 20px rgb(0 0 0 / 55%)' : '0 6px 20px rgb(20 30 45 / 14%)';
}
