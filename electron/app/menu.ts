import { Menu } from 'electron';
import { type MenuFacts, menuTemplate } from './menu-template';

/** Rebuilt whenever what it shows changes: its texts follow the language, its items the open workspace. */
export function installMenu(facts: MenuFacts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts)));
}
