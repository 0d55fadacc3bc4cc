export function unitsOf(unitTerritory: Int32Array, territory: number): readonly number[] {
  const units: number[] = [];
  unitTerritory.forEach((t, u) => {
    if (t === territory) units.push(u);
  });
  return units;
}
