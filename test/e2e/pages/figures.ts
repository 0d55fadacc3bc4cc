const SCALE: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9, 万: 1e4, 亿: 1e8 };

/** The first figure in a text, written with a true minus and thousands separators or without. */
export function numberIn(text: string): number {
  const found = /[-−]?\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0] ?? '';
  return found === '' ? Number.NaN : Number(found.replaceAll(',', '').replace('−', '-'));
}

/** Whether a shortened sum such as ¥1.2M or ¥123.5万 is `minorUnits` as rounded as it is written. */
export function says(text: string, minorUnits: number): boolean {
  const [, digits = '', scale = ''] = /(\d[\d,]*(?:\.\d+)?)([kMB万亿]?)/u.exec(text) ?? [];
  const unit = SCALE[scale] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  // Trailing zeros are not written, so one figure after the point is what may have been rounded.
  const step = scale === '' ? 1 : unit * 10 ** -Math.max(1, decimals);
  return digits !== '' && Math.abs(numberIn(digits) * unit - minorUnits / 100) <= step / 2;
}
