import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuFacts, menuTemplate } from '@electron/app/menu-template';

function items(facts: Partial<MenuFacts> = {}): MenuItemConstructorOptions[] {
  const all = menuTemplate({
    locale: 'en',
    mac: false,
    development: false,
    workspaceOpen: true,
    choose: () => {},
    ...facts,
  });
  return all.flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []));
}

describe('menuTemplate', () => {
  it.each([true, false])('labels every item in both languages (mac: %s)', (mac) => {
    const labels = (locale: 'en' | 'zh-CN') =>
      items({ locale, mac, development: true })
        .filter((i) => i.type !== 'separator')
        .map((i) => i.label);
    expect(labels('en').every((label) => typeof label === 'string' && label !== '')).toBe(true);
    expect(labels('zh-CN').every((label) => /[\u4e00-\u9fff]/.test(label ?? ''))).toBe(true);
  });

  it('leaves every shortcut of an action to the screen', () => {
    expect(
      items().filter(
        (item) => item.id !== undefined && item.accelerator !== undefined && item.registerAccelerator !== false,
      ),
    ).toEqual([]);
  });

  it('offers developer tools in development only', () => {
    const roles = (development: boolean) => items({ development }).map((item) => item.role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });

  it('greys what needs a workspace', () => {
    const grey = items({ workspaceOpen: false }).filter((item) => item.enabled === false);
    expect(grey.map((item) => item.id)).toEqual([
      'file.import',
      'file.export',
      'file.saveCopy',
      'file.backup',
      'file.close',
      'edit.undo',
      'edit.redo',
    ]);
  });
});
