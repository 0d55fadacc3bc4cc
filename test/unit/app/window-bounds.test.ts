import { describe, expect, it } from 'vitest';
import { placeOnScreens } from '@electron/app/window-bounds';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const right = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('placeOnScreens', () => {
  it('gives back a place that is still there', () => {
    const saved = { x: 1500, y: 40, width: 1366, height: 768 };
    expect(placeOnScreens(saved, [laptop, right])).toEqual(saved);
  });

  it('lets the system choose when the screen is gone or nothing is known', () => {
    expect(placeOnScreens({ x: 1500, y: 40, width: 1366, height: 768 }, [laptop])).toBe(null);
    expect(placeOnScreens({ x: 1400, y: 40, width: 1366, height: 768 }, [laptop])).toBe(null);
    expect(placeOnScreens(null, [laptop])).toBe(null);
    expect(placeOnScreens({ x: 0, y: 0, width: 1366, height: 768 }, [])).toBe(null);
  });

  it('fits a window into a smaller screen, its title within reach', () => {
    expect(placeOnScreens({ x: -40, y: -30, width: 3000, height: 2000 }, [laptop])).toEqual({
      x: 0,
      y: 25,
      width: 1440,
      height: 875,
    });
    expect(placeOnScreens({ x: 10, y: 30, width: 300, height: 200 }, [laptop])).toMatchObject({
      width: 1024,
      height: 640,
    });
  });
});
