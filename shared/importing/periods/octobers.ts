const JANUARY = /^(.*(?<!\d)\d{4})\.1$/su;

/**
 * Headings with the Octobers among them: a spreadsheet shows 2024.10 as the number it is, 2024.1; behind 2024.9, or before it and
 * behind 2024.11, it is no January.
 */
export function withOctobers(headers: readonly string[]): readonly string[] {
  return headers.map((header, at) => {
    const year = JANUARY.exec(header)?.[1];
    if (year === undefined) return header;
    const [before, after] = [headers[at - 1], headers[at + 1]];
    const october = before === `${year}.9` || (before === `${year}.11` && after === `${year}.9`);
    return october ? `${year}.10` : header;
  });
}
