const MAC: Readonly<Record<string, string>> = { $mod: '⌘', Meta: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' };
const OTHER: Readonly<Record<string, string>> = { $mod: 'Ctrl', Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
const KEYS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Space: '␣',
  Backslash: '\\',
};

/** Keys of a tinykeys binding as a keyboard writes them: `$mod+Shift+z` → Ctrl, Shift, Z. */
export function shortcutKeys(binding: string, platform: string): readonly string[] {
  const names = platform === 'darwin' ? MAC : OTHER;
  return binding.split('+').map((part) => {
    const key = part.replace(/^(Key|Digit)/, '');
    return names[part] ?? KEYS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  });
}

/** In one string, for tooltips. */
export function shortcutText(binding: string, platform: string): string {
  return shortcutKeys(binding, platform).join(platform === 'darwin' ? '' : '+');
}
