import { FONT, PALETTES, type Scheme, SIZE } from './tokens';

/** Every token as a CSS custom property: `lineStrong` → `--line-strong`, `maturity.growth` → `--maturity-growth`. */
export function cssVariables(scheme: Scheme): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  const { maturity, territory, diverging, sequential, ...plain } = PALETTES[scheme];
  for (const [name, colour] of Object.entries(plain)) variables.set(`--${kebab(name)}`, colour);
  for (const [name, colours] of Object.entries({ maturity, territory, diverging, sequential })) {
    for (const [part, colour] of Object.entries(colours)) variables.set(`--${name}-${part}`, colour);
  }
  for (const [name, pixels] of Object.entries(SIZE)) variables.set(`--${name}`, `${pixels}px`);
  variables.set('--font-family', FONT.family);
  variables.set('--font-table', `${FONT.table}px`);
  variables.set('--font-body', `${FONT.body}px`);
  variables.set('--font-panel-title', `${FONT.panelTitle}px`);
  variables.set('--font-page-title', `${FONT.pageTitle}px`);
  return variables;
}

export function applyCssVariables(scheme: Scheme, root: HTMLElement): void {
  for (const [name, value] of cssVariables(scheme)) root.style.setProperty(name, value);
  root.dataset.theme = scheme;
  root.style.colorScheme = scheme;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
