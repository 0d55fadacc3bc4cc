import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PreflightList } from '@/features/plans/preflight-list';
import { applyCssVariables } from '@/ui/css-variables';
import { DeviationBar } from '@/ui/deviation-bar';
import { Kbd } from '@/ui/kbd';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { PartsMark } from '@/ui/territory/parts-mark';
import { speak } from './texts';

describe('small parts', () => {
  beforeEach(() => speak('en'));

  it('a deviation is told by sign, arrow and word, not by colour alone', () => {
    const { container, rerender } = render(<DeviationBar deviation={0.42} band={0.15} />);
    expect(container.textContent).toBe('↑+42%Over');
    rerender(<DeviationBar deviation={-0.2} band={0.15} />);
    expect(container.textContent).toBe('↓−20%Under');
    rerender(<DeviationBar deviation={0.15} band={0.15} />);
    expect(container.textContent).toBe('+15%In band');
    rerender(<DeviationBar deviation={null} band={0.15} />);
    expect(container.textContent).toBe('—');
  });

  it('a maturity has its glyph and its name', () => {
    render(<MaturityGlyph maturity="declining" />);
    expect(screen.getByRole('img', { name: 'Declining' }).textContent).toBe('▼');
  });

  it('a territory with an island out of reach is whole, and says how the island counts', () => {
    const note = 'No link reaches “Sansha”; it counts as a neighbour of “Lingshui”';
    const { container, rerender } = render(<PartsMark parts={1} holes={0} islands={note} />);
    expect(container.textContent).toBe('Incl. island');
    expect(container.querySelector('span')?.dataset.tip).toBe(`Contiguous\n${note}`);
    rerender(<PartsMark parts={2} holes={0} islands={note} />);
    expect(container.textContent).toContain('2 parts');
    expect(container.querySelector('span')?.dataset.tip).toContain(note);
    rerender(<PartsMark parts={1} holes={0} islands="" />);
    expect(container.textContent).toBe('Contiguous');
    expect(container.querySelector('span')?.dataset.tip).toBeUndefined();
  });

  it('a shortcut is written key by key', () => {
    const { container } = render(<Kbd shortcut="$mod+Shift+KeyZ" />);
    expect([...container.querySelectorAll('kbd')].map((k) => k.textContent)).toEqual(['Ctrl', 'Shift', 'Z']);
  });

  it('the check list begins with what stands in the way', () => {
    render(
      <PreflightList
        items={[
          { code: 'repIdle', severity: 'info', count: 1, examples: [] },
          { code: 'outOfBand', severity: 'warning', count: 3, examples: ['North', 'South'] },
          { code: 'noTerritory', severity: 'blocking', count: 0, examples: [] },
        ]}
      />,
    );
    const lines = screen.getAllByRole('listitem').map((li) => li.textContent);
    expect(lines[0]).toContain('The plan has no territory');
    expect(lines[0]).toContain('must be solved');
    expect(lines[1]).toContain('North, South');
    expect(lines[2]).toContain('Reps with too little to do');
  });

  it('tokens become custom properties of the page, light and dark apart', () => {
    const root = document.createElement('div');
    applyCssVariables('light', root);
    const light = root.style.getPropertyValue('--line-strong');
    applyCssVariables('dark', root);
    expect(light).toMatch(/^#/);
    expect(root.style.getPropertyValue('--line-strong')).not.toBe(light);
    expect(root.style.getPropertyValue('--maturity-growth')).toMatch(/^#/);
    expect(root.style.getPropertyValue('--territory-11')).toMatch(/^#/);
    expect(root.dataset.theme).toBe('dark');
  });
});
