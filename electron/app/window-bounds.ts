import { z } from 'zod';

export const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Bounds = z.infer<typeof Bounds>;

export const WindowState = z.object({ bounds: Bounds.nullable(), maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

export const MINIMUM = { width: 1024, height: 640 } as const;
export const DEFAULT_SIZE = { width: 1366, height: 768 } as const;

/** So much of a remembered window must be on some screen for a person to catch hold of it. */
const VISIBLE = { width: 200, height: 80 } as const;

/** The remembered place if its screen is still there, fitted into it; else null: the system chooses. */
export function placeOnScreens(saved: Bounds | null, screens: readonly Bounds[]): Bounds | null {
  if (saved === null) return null;
  const screen = screens.find((area) => overlapsEnough(saved, area));
  if (screen === undefined) return null;
  const width = Math.max(MINIMUM.width, Math.min(saved.width, screen.width));
  const height = Math.max(MINIMUM.height, Math.min(saved.height, screen.height));
  return { x: Math.max(saved.x, screen.x), y: Math.max(saved.y, screen.y), width, height };
}

function overlapsEnough(a: Bounds, b: Bounds): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width >= VISIBLE.width && height >= VISIBLE.height;
}
