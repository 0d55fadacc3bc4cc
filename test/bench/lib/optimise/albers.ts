const RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

/** Albers' equal-area conic of the conterminous United States (parallels 29.5° and 45.5°, origin 37.5° N 96° W), in km. */
export function albers(lon: number, lat: number): readonly [number, number] {
  const n = (Math.sin(29.5 * RAD) + Math.sin(45.5 * RAD)) / 2;
  const c = Math.cos(29.5 * RAD) ** 2 + 2 * n * Math.sin(29.5 * RAD);
  const rho = (phi: number): number => (RADIUS_KM * Math.sqrt(c - 2 * n * Math.sin(phi * RAD))) / n;
  const theta = n * (lon + 96) * RAD;
  return [rho(lat) * Math.sin(theta), rho(37.5) - rho(lat) * Math.cos(theta)];
}
