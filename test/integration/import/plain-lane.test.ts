import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '@shared/model/result';
import { builtInFormat } from '@electron/import/formats/xlsx/number-format';
import { PlainLane, type PlainElements } from '@electron/import/formats/xlsx/plain-lane';
import { PlainRows } from '@electron/import/formats/xlsx/plain-rows';
import { RowReader } from '@electron/import/formats/xlsx/row-reader';
import { StringsReader } from '@electron/import/formats/xlsx/shared-strings';
import { type Lane, type XmlHandler, XmlReader } from '@electron/import/formats/xlsx/xml-reader';

const CONTEXT = { strings: ['一', 'a_x0041_', ' 空 '], styles: [0, 9, 14].map(builtInFormat), date1904: false };

function rowsOf(): Reading {
  const rows = new RowReader(CONTEXT, () => new DomainError('import.damaged'));
  return { handler: rows, elements: new PlainRows(rows), take: () => rows.take() };
}

function stringsOf(): Reading {
  const strings = new StringsReader('a.xlsx');
  return { handler: strings, elements: strings, take: () => strings.all.splice(0) };
}

interface Reading {
  readonly handler: XmlHandler;
  readonly elements: PlainElements;
  take(): readonly unknown[];
}

/** What was read and what was wrong; how much of the text the parser itself had to read. */
function read(xml: string, pieces: readonly number[], withLane: boolean, reading = rowsOf()) {
  const { handler, elements } = reading;
  const lane = new PlainLane(elements);
  let parsed = 0;
  const counting: Lane = {
    *pass(text) {
      for (const part of withLane ? lane.pass(text) : [text]) {
        parsed += part.length;
        yield part;
      }
    },
    rest: () => lane.rest(),
  };
  const reader = new XmlReader('a.xlsx', handler, counting);
  const bytes = new TextEncoder().encode(xml);
  const cuts = [...pieces.map((at) => at % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  const found: unknown[] = [];
  let from = 0;
  try {
    for (const to of cuts) {
      reader.write(bytes.subarray(from, to));
      found.push(...reading.take());
      from = to;
    }
  } catch (error) {
    // How far it came depends on where it was cut.
    return { problem: error instanceof DomainError ? error.code : error, found: null, ended: false, parsed };
  }
  return { problem: null, found, ended: elements.ended, parsed };
}

const inSheet = (content: string): string =>
  `<?xml version="1.0"?><worksheet><cols><col min="1"/></cols><sheetData>${content}</sheetData><pageMargins/></worksheet>`;

const text = fc.oneof(
  fc.constantFrom(
    '1',
    '0',
    '2',
    '45000',
    '0.1',
    '30.100000000000001',
    '',
    ' 甲 ',
    '一_x0041_',
    '1e3',
    '-7',
    '9007199254740993',
  ),
  fc.constantFrom('a&amp;b', 'a]]>b', 'x\r\ny', 'x\ny', '<![CDATA[<row r="9"></row>]]>', '&bad;', '\u0001', '</row>'),
);
const attributes = fc.constantFrom(
  '',
  ' s="1"',
  ' s="2"',
  ' t="s"',
  ' s="1" t="n"',
  ' t="inlineStr"',
  ' t="inlineStr" s="2"',
  ' t="b"',
  ' t="str"',
  ' t="e"',
  " s='1'",
  ' s="99"',
  ' x:y="z"',
);
const cell = fc
  .tuple(fc.constantFrom('A', 'B', 'D', 'ZZ', 'XFD', ''), attributes, fc.nat(5), text)
  .map(([column, attribute, form, value]) => {
    const start = `<c${column === '' ? '' : ` r="${column}1"`}${attribute}`;
    return [
      `${start}><v>${value}</v></c>`,
      `${start}><is><t>${value}</t></is></c>`,
      `${start}/>`,
      `${start}><f>SUM(A1:A2)</f><v>${value}</v></c>`,
      `${start}><is><r><t>${value}</t></r><t xml:space="preserve">${value}</t></is></c>`,
      ` ${start}><v>${value}</v></c>`,
    ][form];
  });
const between = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  ' ',
  '<!-- <row r="7"><c><v>1</v></c></row> -->',
  '<!-- </row>',
  '-->',
  '<?p </row>?>',
  'text',
);
const row = fc
  .tuple(
    fc.constantFrom('', ' r="5"', ' spans="1:9"', ' ht="1.5" x:dy="2"', ' r="x"', '/', ' r="3" r="4"'),
    fc.array(cell, { maxLength: 4 }),
    between,
  )
  .map(([how, cells, after]) => (how === '/' ? `<row/>${after}` : `<row${how}>${cells.join('')}</row>${after}`));

const plainRow = (i: number): string =>
  `<row r="${i}" spans="1:3"><c r="A${i}" t="inlineStr"><is><t>客户${i}</t></is></c><c r="B${i}" s="1"><v>0.5</v></c><c r="C${i}" t="s"><v>0</v></c></row>`;

const item = fc.tuple(text, fc.nat(6), between).map(([value, form, after]) => {
  const plain = `<t>${value}</t>`;
  const forms = [
    plain,
    `<t xml:space="preserve">${value}</t>`,
    `${plain}<phoneticPr fontId="1" type="noConversion"/>`,
    `<r>${plain}</r><r><rPr><b/></rPr>${plain}</r><rPh sb="0" eb="1"><t>x</t></rPh>`,
    '<t/>',
    ` ${plain}`,
  ];
  return form === forms.length ? `<si/>${after}` : `<si>${forms[form]}</si>${after}`;
});

describe('a row that is as plain as most', () => {
  it('is read as by the parser, whatever stands around it and wherever the file is cut', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 4 }), (rows, pieces) => {
        const xml = inSheet(rows.join(''));
        const { problem, found, ended } = read(xml, pieces, true);
        expect({ problem, found, ended }).toEqual({ ...read(xml, pieces, false), parsed: undefined });
      }),
      { numRuns: 3000 },
    );
  });

  it('and so is a text that cells share', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 4 }), (items, pieces) => {
        const xml = `<?xml version="1.0"?><sst count="9">${items.join('')}</sst>`;
        const { problem, found } = read(xml, pieces, true, stringsOf());
        const slow = read(xml, pieces, false, stringsOf());
        expect({ problem, found }).toEqual({ problem: slow.problem, found: slow.found });
      }),
      { numRuns: 3000 },
    );
    const many = Array.from({ length: 200 }, (_, i) => `<si><t>客户${i}</t></si>`).join('');
    const quick = read(`<sst>${many}</sst>`, [50, 1000], true, stringsOf());
    expect(quick.found).toHaveLength(200);
    expect(quick.parsed).toBeLessThan(50);
  });

  it('does not go through the parser', () => {
    const xml = inSheet(Array.from({ length: 200 }, (_, i) => plainRow(i + 1)).join('\n'));
    const quick = read(xml, [77, 2000, 2001], true);
    expect(quick).toMatchObject({ problem: null, ended: true });
    expect(quick.found).toHaveLength(200);
    expect(quick.parsed).toBeLessThan(300);
  });

  it('does after a row without end, as long as the file', () => {
    const xml = inSheet(`${plainRow(1)}<row r="2"><c r="A2"><v>${'1'.repeat(2_000_000)}</v></c></row>${plainRow(3)}`);
    const pieces = [300_000, 700_000, 1_200_000, 1_700_000];
    expect(read(xml, pieces, true).problem).toBe('import.cellTooLarge');
    expect(read(xml, pieces, false).problem).toBe('import.cellTooLarge');
  });
});
