import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingColumns, type TableColumn } from '@/ui/table/column';

type Part = Partial<TableColumn<object>>;

function column(id: string, width: number, more: Part = {}): TableColumn<object> {
  return { id, title: '', heading: '', width, value: () => null, cell: () => null, ...more };
}

const COLUMNS = [
  column('name', 100),
  column('units', 60, { optional: 'shown', rank: 2 }),
  column('value', 120),
  column('travel', 130, { optional: 'shown', rank: 3 }),
  column('rep', 70, { optional: 'shown', rank: 4 }),
  column('notes', 200, { optional: 'hidden' }),
];

describe('fittingColumns', () => {
  const fitting = (room: number | null): string[] => [...fittingColumns(COLUMNS, room)].toSorted();

  it('shows all that is wanted where there is room, or where the room is not known', () => {
    const all = ['name', 'rep', 'travel', 'units', 'value'];
    expect(fitting(480)).toEqual(all);
    expect(fitting(null)).toEqual(all);
  });

  it('leaves out the least important first, and takes a narrow one back into the room of a wide one', () => {
    expect(fitting(430)).toEqual(['name', 'travel', 'units', 'value']);
    expect(fitting(360)).toEqual(['name', 'rep', 'units', 'value']);
    expect(fitting(290)).toEqual(['name', 'units', 'value']);
    expect(fitting(10)).toEqual(['name', 'value']);
  });

  it('never needs more than there is, but for what is always shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 220, max: 800 }), (room) => {
        const shown = fittingColumns(COLUMNS, room);
        const width = COLUMNS.filter((c) => shown.has(c.id)).reduce((sum, c) => sum + c.width, 0);
        expect(width).toBeLessThanOrEqual(room);
      }),
    );
  });
});
