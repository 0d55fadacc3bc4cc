import { create } from 'zustand';

interface MapPicture {
  /** Whether the map has shown a picture, or has said why it cannot. */
  readonly shown: boolean;
}

/** The map is painted off the main thread: its first picture comes later than the first frame of the screen. */
export const useMapPicture = create<MapPicture>(() => ({ shown: false }));

export function mapPictureShown(): void {
  if (!useMapPicture.getState().shown) useMapPicture.setState({ shown: true });
}
