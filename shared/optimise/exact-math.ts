/*
 * IEEE 754 fixes + − × ÷ and √ to the last bit, but not exp, log, sin or cos: engines and processors may differ there. The
 * functions here use the fixed operations alone, so that a seed gives the same plan everywhere. Relative error below 1e-12.
 */

const LN2 = 0.693_147_180_559_945_3;

/** Natural logarithm of x > 0, by the series of artanh after scaling into [0.5, 1). */
export function ln(x: number): number {
  let m = x;
  let twos = 0;
  while (m >= 1) {
    m /= 2;
    twos++;
  }
  while (m < 0.5) {
    m *= 2;
    twos--;
  }
  const z = (m - 1) / (m + 1);
  const zz = z * z;
  let term = z;
  let sum = 0;
  for (let i = 1; i < 40; i += 2) {
    sum += term / i;
    term *= zz;
  }
  return 2 * sum + twos * LN2;
}

/** eˣ for |x| below 700, by Taylor's series of x ÷ 2¹⁰ squared ten times. */
export function exp(x: number): number {
  if (x < 0) return 1 / exp(-x);
  const r = x / 1024;
  let term = 1;
  let sum = 0;
  for (let i = 1; i < 12; i++) {
    term *= r / i;
    sum += term;
  }
  // Squaring eʳ − 1 instead of eʳ keeps the digits that 1 + small would lose.
  for (let i = 0; i < 10; i++) sum = sum * (2 + sum);
  return 1 + sum;
}

const PI = 3.141_592_653_589_793;

/** Sine of an angle in radians, |x| up to a few turns. */
export function sin(x: number): number {
  let r = x - 2 * PI * Math.round(x / (2 * PI));
  if (r > PI / 2) r = PI - r;
  if (r < -PI / 2) r = -PI - r;
  const rr = r * r;
  let term = r;
  let sum = r;
  for (let i = 2; i < 26; i += 2) {
    term *= -rr / (i * (i + 1));
    sum += term;
  }
  return sum;
}

export function cos(x: number): number {
  return sin(x + PI / 2);
}

const DRAWS = 4096;
const WAIT = Float64Array.from({ length: DRAWS }, (_, i) => -ln((i + 0.5) / DRAWS));

/**
 * An exponentially distributed number of mean 1 for a 32-bit random integer. A move that costs `d` is taken at temperature
 * `t` when d < t × this: the Metropolis rule u < exp(−d ÷ t) with the logarithm of u looked up.
 */
export function wait(random: number): number {
  return WAIT[random >>> 20];
}
