/**
 * What the four maturities look like: ranges the yearly figures are drawn from. Rates are fractions; the competition
 * index moves by `trend` points a year, or to and fro where it is disorderly.
 * @typedef {{ capacity: [number, number], capacityGrowth: [number, number], won: [number, number],
 *   lost: [number, number], competition: [number, number], trend: [number, number] }} Profile
 */

/** @type {Record<import('./maturity-plan.mjs').Maturity, Profile>} capacity is CNY a year before the unit's own size */
export const PROFILES = {
  mature: {
    capacity: [9e8, 16e8],
    capacityGrowth: [-0.005, 0.033],
    won: [0.05, 0.075],
    lost: [0.03, 0.06],
    competition: [70, 86],
    trend: [-1, 1],
  },
  growth: {
    capacity: [4.2e8, 7e8],
    capacityGrowth: [0.13, 0.22],
    won: [0.18, 0.24],
    lost: [0.03, 0.06],
    competition: [44, 58],
    trend: [3.2, 6],
  },
  emerging: {
    capacity: [5e7, 9e7],
    capacityGrowth: [0, 0.09],
    won: [0.12, 0.4],
    lost: [0.12, 0.24],
    competition: [12, 31],
    trend: [-2.5, 2.5],
  },
  declining: {
    capacity: [2.6e8, 4.2e8],
    capacityGrowth: [-0.12, -0.065],
    won: [0.03, 0.07],
    lost: [0.165, 0.23],
    competition: [46, 66],
    trend: [-7, 7],
  },
};

/** @type {Profile} between growth and mature */
export const BORDERLINE_PROFILE = {
  capacity: [4e8, 6e8],
  capacityGrowth: [0.078, 0.095],
  won: [0.14, 0.16],
  lost: [0.07, 0.08],
  competition: [53, 58],
  trend: [0.5, 1.5],
};
