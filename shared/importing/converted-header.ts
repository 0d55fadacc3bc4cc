const CONVERTED = /本位币|本币|折合?人民币|人民币金额|\b(?:converted|local currency|base currency)\b/iu;

/** Whether a heading says that its amounts were converted into the one currency that the books are kept in: 本位币金额, Converted Amount. */
export function isConverted(header: string): boolean {
  return CONVERTED.test(header);
}
