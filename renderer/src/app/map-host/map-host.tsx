import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { MapView } from '@/features/map/map-view';
import { ErrorBoundary } from '@/ui/error-boundary';
import { mapElement } from './map-slot';

// Made once: the same element is not drawn again while a line beside it is dragged.
const MAP = <MapView />;

/** Draws the map into the element that the slots pass around. */
export function MapHost(): ReactNode {
  return createPortal(<ErrorBoundary>{MAP}</ErrorBoundary>, mapElement);
}
