/** @typedef {'mature' | 'growth' | 'declining' | 'emerging'} Maturity what a unit's made-up figures should show */

const MATURE =
  '310000 320100 320200 320400 320500 330100 330200 330300 370100 370200 370600 370700 420100 440100 440300 440600 ' +
  '441900 350100 350200 350500';
const GROWTH =
  '320600 321000 321100 321200 320900 330400 330500 330600 330700 330900 331000 340100 340200 341100 341800 350300 ' +
  '350900 360100 360400 370900 371100 371300 420500 420600 420900 430100 430200 430600 440400 440700 441200 441300 ' +
  '441800 442000 450100 460100';
const DECLINING =
  '320300 340400 340500 340600 340700 350400 350700 360200 360300 360500 370300 370400 370500 371000 371500 420200 ' +
  '420300 420800 430400 430500 431300 440200 440500 440900 450200';

const PLAN = new Map(
  Object.entries({ mature: MATURE, growth: GROWTH, declining: DECLINING }).flatMap(([type, codes]) =>
    codes.split(' ').map((code) => [code, type]),
  ),
);

/** @param {string} unitCode @returns {Maturity} */
export const plannedMaturity = (unitCode) => /** @type {Maturity} */ (PLAN.get(unitCode) ?? 'emerging');

/** Their figures lie between two types. */
export const BORDERLINE = new Set(['330300', '371100', '430600', '340200', '421000', '450300']);

/** Figures for one year and only the capacity: too little to classify. */
export const SPARSE = new Set(['469001', '469030']);

/** No figures at all. */
export const WITHOUT_FIGURES = new Set(['429021', '460300']);
