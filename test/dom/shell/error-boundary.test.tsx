import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ErrorBoundary } from '@/ui/error-boundary';
import { speak } from './texts';

const weather = { storm: true };

function Part() {
  if (weather.storm) throw new Error('no wind data');
  return <p>calm</p>;
}

// React reports what a boundary caught on the console; the test is about what the person sees.
const quiet = { onCaughtError: () => undefined };

describe('a part that breaks', () => {
  beforeEach(() => speak('en'));

  it('says so in its place, and comes back when tried again', () => {
    weather.storm = true;
    render(
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>,
      quiet,
    );
    expect(screen.getByRole('alert').textContent).toContain('no wind data');
    weather.storm = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('calm')).toBeTruthy();
  });

  it('comes back by itself with another page', () => {
    weather.storm = true;
    const view = render(
      <ErrorBoundary resetKey="map">
        <Part />
      </ErrorBoundary>,
      quiet,
    );
    weather.storm = false;
    view.rerender(
      <ErrorBoundary resetKey="plans">
        <Part />
      </ErrorBoundary>,
    );
    expect(screen.getByText('calm')).toBeTruthy();
  });
});
