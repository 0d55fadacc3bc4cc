import { describe, expect, it } from 'vitest';
import type { TableColumn } from '@/ui/table/column';
import { cursorAfter } from '@/ui/table/cursor';
import { toTsv } from '@/ui/table/tsv';

interface Row {
  readonly name: string;
  readonly size: number | null;
}

const columns: readonly TableColumn<Row>[] = [
  { id: 'name', title: 'Name', width: 10, value: (r) => r.name, cell: () => null },
  { id: 'size', title: 'Size', width: 10, value: (r) => r.size, copy: (r) => (r.size ?? 0) / 100, cell: () => null },
];

describe('a copied table', () => {
  it('has a heading line and one line a row', () => {
    expect(toTsv(columns, [{ name: '上海区', size: 1250 }])).toBe('Name\tSize\n上海区\t12.5');
  });

  it('keeps a cell in its place whatever the text holds', () => {
    expect(toTsv(columns, [{ name: 'a\tb\r\nc', size: 100 }])).toBe('Name\tSize\na b c\t1');
  });

  it.each(['=1+1', '+cmd', '@SUM(A1)', '-2+3', '\uff1dHYPERLINK("x")'])('never pastes %s as a formula', (name) => {
    expect(toTsv(columns, [{ name, size: 0 }]).split('\n')[1]).toBe(`'${name}\t0`);
  });

  it('leaves negative numbers numbers', () => {
    expect(toTsv(columns, [{ name: '-5', size: -300 }]).split('\n')[1]).toBe('-5\t-3');
  });
});

describe('the row cursor', () => {
  it('moves by row, page and to the ends, and never out of the table', () => {
    expect(cursorAfter('ArrowDown', -1, 5, 3)).toBe(0);
    expect(cursorAfter('ArrowUp', 0, 5, 3)).toBe(0);
    expect(cursorAfter('PageDown', 3, 5, 3)).toBe(4);
    expect(cursorAfter('PageUp', 4, 5, 3)).toBe(1);
    expect(cursorAfter('Home', 4, 5, 3)).toBe(0);
    expect(cursorAfter('End', 0, 5, 3)).toBe(4);
  });

  it('takes no key that is not its own, and none in an empty table', () => {
    expect(cursorAfter('a', 0, 5, 3)).toBeNull();
    expect(cursorAfter('ArrowDown', -1, 0, 3)).toBeNull();
  });
});
