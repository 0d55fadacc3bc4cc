import type { MenuItemConstructorOptions } from 'electron';
import type { Locale } from '@shared/contract/app';
import { menuTexts } from '@shared/texts/menu';

/** Ids of the renderer's actions that the native menu can ask for. */
export type MenuAction =
  | 'file.new'
  | 'file.open'
  | 'file.openSample'
  | 'file.import'
  | 'file.export'
  | 'file.saveCopy'
  | 'file.backup'
  | 'file.close'
  | 'edit.undo'
  | 'edit.redo'
  | 'view.palette'
  | 'view.theme'
  | 'view.language'
  | 'help.shortcuts'
  | 'help.about';

export interface MenuFacts {
  readonly locale: Locale;
  readonly mac: boolean;
  readonly development: boolean;
  /** Items about the open workspace are grey without one. */
  readonly workspaceOpen: boolean;
  readonly choose: (action: MenuAction) => void;
}

type Item = MenuItemConstructorOptions;

export function menuTemplate(facts: MenuFacts): Item[] {
  return [...(facts.mac ? [macMenu(facts)] : []), fileMenu(facts), editMenu(facts), viewMenu(facts), helpMenu(facts)];
}

function fileMenu(facts: MenuFacts): Item {
  const t = menuTexts[facts.locale];
  const open = facts.workspaceOpen;
  return {
    label: t.file,
    submenu: [
      item(facts, 'file.new', t.new, 'CmdOrCtrl+N'),
      item(facts, 'file.open', t.open, 'CmdOrCtrl+O'),
      item(facts, 'file.openSample', t.openSample),
      { type: 'separator' },
      item(facts, 'file.import', t.import, 'CmdOrCtrl+I', open),
      item(facts, 'file.export', t.export, 'CmdOrCtrl+E', open),
      { type: 'separator' },
      item(facts, 'file.saveCopy', t.saveCopy, 'CmdOrCtrl+Shift+S', open),
      item(facts, 'file.backup', t.backup, undefined, open),
      item(facts, 'file.close', t.close, undefined, open),
      ...(facts.mac ? [] : [{ type: 'separator' as const }, { role: 'quit' as const, label: t.quit }]),
    ],
  };
}

function editMenu(facts: MenuFacts): Item {
  const t = menuTexts[facts.locale];
  return {
    label: t.edit,
    submenu: [
      item(facts, 'edit.undo', t.undo, 'CmdOrCtrl+Z', facts.workspaceOpen),
      item(facts, 'edit.redo', t.redo, 'CmdOrCtrl+Shift+Z', facts.workspaceOpen),
      { type: 'separator' },
      { role: 'cut', label: t.cut },
      { role: 'copy', label: t.copy },
      { role: 'paste', label: t.paste },
      { role: 'selectAll', label: t.selectAll },
    ],
  };
}

function viewMenu(facts: MenuFacts): Item {
  const t = menuTexts[facts.locale];
  const developer: Item[] = [
    { type: 'separator' },
    { role: 'reload', label: t.reload },
    { role: 'toggleDevTools', label: t.devTools },
  ];
  return {
    label: t.view,
    submenu: [
      item(facts, 'view.palette', t.palette, 'CmdOrCtrl+K'),
      item(facts, 'view.theme', t.theme),
      item(facts, 'view.language', t.language),
      { type: 'separator' },
      { role: 'zoomIn', label: t.zoomIn },
      { role: 'zoomOut', label: t.zoomOut },
      { role: 'resetZoom', label: t.resetZoom },
      { type: 'separator' },
      { role: 'togglefullscreen', label: t.fullscreen },
      ...(facts.development ? developer : []),
    ],
  };
}

function helpMenu(facts: MenuFacts): Item {
  const t = menuTexts[facts.locale];
  return {
    label: t.help,
    role: 'help',
    submenu: [item(facts, 'help.shortcuts', t.shortcuts, 'F1'), item(facts, 'help.about', t.about)],
  };
}

function macMenu(facts: MenuFacts): Item {
  const t = menuTexts[facts.locale];
  return {
    role: 'appMenu',
    submenu: [
      item(facts, 'help.about', t.about),
      { type: 'separator' },
      { role: 'hide', label: t.appMenu.hide },
      { role: 'hideOthers', label: t.appMenu.hideOthers },
      { role: 'unhide', label: t.appMenu.showAll },
      { type: 'separator' },
      { role: 'quit', label: t.quit },
    ],
  };
}

/** Shortcuts are shown but not registered: the renderer's action list owns them, and one key must not fire twice. */
function item(facts: MenuFacts, id: MenuAction, label: string, accelerator?: string, enabled = true): Item {
  return {
    id,
    label,
    enabled,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => facts.choose(id),
  };
}
