import { useView } from '../state/view';
import { PaletteBox } from './palette-box';

/** Mounted only while open, so that every opening starts empty. */
export function CommandPalette() {
  const open = useView((s) => s.paletteOpen);
  return open ? <PaletteBox /> : null;
}
