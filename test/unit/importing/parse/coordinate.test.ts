import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { type Axis, parseCoordinate } from '@shared/importing/parse/coordinate';

function read(text: string, axis: Axis): unknown {
  const parsed = parseCoordinate(text, axis, DEFAULT_CONVENTIONS);
  return parsed.ok ? parsed.value : [parsed.problem.code, parsed.problem.fix];
}

describe('parseCoordinate', () => {
  it.each<[string, Axis, unknown]>([
    ['121.4667', 'longitude', 121.4667],
    ['-97.5', 'longitude', -97.5],
    ['31.1667°', 'latitude', 31.1667],
    ['0', 'latitude', ['coordinateZero', null]],
    ['0.000', 'longitude', ['coordinateZero', null]],
    ['116310500', 'longitude', ['coordinateOutOfRange', '116.3105']],
    ['37451300', 'latitude', ['coordinateOutOfRange', '37.4513']],
    ['181', 'longitude', ['coordinateOutOfRange', null]],
    ['121.4', 'latitude', ['latitudeOutOfRange', null]],
    ['north', 'latitude', ['notACoordinate', null]],
  ])('%s as %s is %o', (text, axis, expected) => {
    expect(read(text, axis)).toEqual(expected);
  });

  it.each<[string, Axis, number]>([
    ['23°7′48.0″N', 'latitude', 23.13],
    ['110°24′11.2″E', 'longitude', 110.403111],
    [`97°30'0"W`, 'longitude', -97.5],
    ['东经121°28′', 'longitude', 121.466667],
    ['S33°52′', 'latitude', -33.866667],
  ])('%s is read as %d, with a warning that shows it', (text, axis, value) => {
    expect(parseCoordinate(text, axis, DEFAULT_CONVENTIONS)).toMatchObject({
      ok: true,
      value,
      warning: { code: 'coordinateDms', fix: String(value) },
    });
  });

  it('refuses degrees of the other axis and impossible minutes', () => {
    expect(read('23°7′48″E', 'latitude')).toEqual(['coordinateOtherAxis', null]);
    expect(read('23°77′48″N', 'latitude')).toEqual(['notACoordinate', null]);
  });
});
