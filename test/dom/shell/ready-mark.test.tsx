import { act, render, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mapPictureShown, useMapPicture } from '@/app/state/map-picture';
import { useSession } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useReadyMark } from '@/app/use-ready-mark';

function Host() {
  useReadyMark();
  return null;
}

const ready = (): string | undefined => document.documentElement.dataset.ready;

beforeEach(() => {
  useSession.setState({ status: 'loading' });
  useView.setState({ page: 'map' });
  useMapPicture.setState({ shown: false });
  delete document.documentElement.dataset.ready;
});

describe('the mark of a drawn screen', () => {
  it('waits for the first picture of the map', async () => {
    render(<Host />);
    act(() => useSession.setState({ status: 'open' }));
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(ready()).toBeUndefined();
    act(mapPictureShown);
    await waitFor(() => expect(ready()).toBe('true'));
  });

  it('does not wait for a map that is not shown', async () => {
    render(<Host />);
    act(() => useSession.setState({ status: 'closed' }));
    await waitFor(() => expect(ready()).toBe('true'));
    act(() => {
      useView.setState({ page: 'data' });
      useSession.setState({ status: 'open' });
    });
    await waitFor(() => expect(ready()).toBe('true'));
  });
});
