import { fireEvent, render, screen, within } from '@testing-library/react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { speak } from '../shell/texts';

interface City {
  readonly name: string;
  readonly size: number | null;
}

const CITIES: readonly City[] = [
  { name: 'Wuhan', size: 13 },
  { name: 'Ganzhou', size: null },
  { name: 'Shanghai', size: 24 },
  { name: 'Ningbo', size: 9 },
];

const COLUMNS: readonly TableColumn<City>[] = [
  { id: 'name', title: 'City', width: 100, searchable: true, value: (c) => c.name, cell: (c) => c.name },
  { id: 'size', title: 'Size', width: 60, align: 'end', optional: 'shown', value: (c) => c.size, cell: (c) => c.size },
];

const opened: string[] = [];

function Cities(): ReactNode {
  const table = useLocalTable(COLUMNS, CITIES, { id: 'size', descending: true });
  const { rows } = table;
  const rowAt = useCallback((i: number) => rows.at(i), [rows]);
  const total = useMemo(() => [{ name: 'Total', size: 46 }], []);
  return (
    <>
      <LocalTableTools table={table} testId="cities" />
      <TableFrame
        label="Cities"
        testId="cities"
        columns={table.columns}
        count={rows.length}
        rowAt={rowAt}
        rowKey={(c) => c.name}
        sort={table.sort}
        onSort={table.sortBy}
        onActivate={(c) => opened.push(c.name)}
        pinned={total}
        empty={<p>none</p>}
      />
    </>
  );
}

const names = (): string[] =>
  screen
    .getAllByRole('row')
    .filter((row) => row.getAttribute('aria-selected') !== null)
    .map((row) => within(row).getAllByRole('gridcell')[0].textContent ?? '');

describe('a table held in full', () => {
  beforeAll(() => {
    // Without a layout engine every element is 0 high, and a virtual table would have nothing to show.
    Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 400 });
  });

  beforeEach(async () => {
    opened.length = 0;
    await speak('en');
    render(<Cities />);
  });

  it('starts sorted as asked, with what has no figure last', () => {
    expect(names()).toEqual(['Shanghai', 'Wuhan', 'Ningbo', 'Ganzhou']);
  });

  it('turns the order at a second click, and keeps what has no figure last', () => {
    fireEvent.click(screen.getByRole('button', { name: /Size/u }));
    expect(names()).toEqual(['Ningbo', 'Wuhan', 'Shanghai', 'Ganzhou']);
    expect(screen.getByRole('columnheader', { name: /Size/u }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts names from A at the first click', () => {
    fireEvent.click(screen.getByRole('button', { name: /City/u }));
    expect(names()).toEqual(['Ganzhou', 'Ningbo', 'Shanghai', 'Wuhan']);
  });

  it('filters by the searchable columns and says when nothing is left', () => {
    fireEvent.change(screen.getByTestId('cities-filter'), { target: { value: 'ha' } });
    expect(names()).toEqual(['Shanghai', 'Wuhan']);
    fireEvent.change(screen.getByTestId('cities-filter'), { target: { value: '24' } });
    expect(screen.getByText('none')).toBeTruthy();
  });

  it('is walked by keyboard: arrows, ends, Enter', () => {
    const grid = screen.getByRole('grid', { name: 'Cities' });
    fireEvent.keyDown(grid, { key: 'ArrowDown' });
    fireEvent.keyDown(grid, { key: 'Enter' });
    fireEvent.keyDown(grid, { key: 'End' });
    fireEvent.keyDown(grid, { key: 'Enter' });
    expect(opened).toEqual(['Shanghai', 'Ganzhou']);
    expect(grid.getAttribute('aria-activedescendant')).toContain('-3');
  });

  it('keeps its total whatever is filtered', () => {
    fireEvent.change(screen.getByTestId('cities-filter'), { target: { value: 'zzz' } });
    expect(screen.getByText('Total')).toBeTruthy();
  });
});
