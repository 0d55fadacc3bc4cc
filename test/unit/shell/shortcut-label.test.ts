import { describe, expect, it } from 'vitest';
import { shortcutKeys, shortcutText } from '@/ui/shortcut-label';

describe('shortcut labels', () => {
  it('are written as the keyboard of the platform writes them', () => {
    expect(shortcutKeys('$mod+Shift+KeyZ', 'linux')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(shortcutText('$mod+Shift+KeyZ', 'darwin')).toBe('⌘⇧Z');
    expect(shortcutText('$mod+Digit1', 'win32')).toBe('Ctrl+1');
    expect(shortcutText('$mod+Backslash', 'linux')).toBe('Ctrl+\\');
    expect(shortcutKeys('Escape', 'linux')).toEqual(['Esc']);
  });
});
