import type { BasemapGeometry } from '@shared/geo/basemap-geometry';
import type { GeoView } from '@shared/geo/geo-view';
import type { Palette } from '@/ui/tokens';

/** What the painter needs to know of a basemap and the workspace's part of it. */
export interface LoadMessage {
  readonly kind: 'load';
  /** Addresses the files are fetched from. */
  readonly topo: string;
  readonly backdrop: string;
  readonly object: string;
  readonly parentObject: string;
  readonly linesObject: string | null;
  readonly unitCodes: readonly string[];
  /** Pairs of units joined over water: a, b, a, b … */
  readonly seaPairs: Int32Array;
}

/** How the units are painted; one message an edit. */
export interface UnitStyle {
  /** Index into `colours` for each unit, -1 = in no class. */
  readonly fill: Int32Array;
  readonly colours: readonly string[];
  readonly unitTerritory: Int32Array;
  readonly territoryCount: number;
}

export interface StyleMessage {
  readonly kind: 'style';
  readonly style: UnitStyle;
  readonly palette: Palette;
  /** Land is left transparent where tiles lie below. */
  readonly tiles: boolean;
}

export interface PaintMessage {
  readonly kind: 'paint';
  readonly view: GeoView;
}

export type ToPainter = LoadMessage | StyleMessage | PaintMessage;

/** A region (province, state): what its name is and where it may stand. */
export interface RegionLabel {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly x: number;
  readonly y: number;
}

export type FromPainter =
  | { readonly kind: 'loaded'; readonly geometry: BasemapGeometry; readonly regions: readonly RegionLabel[] }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'painted'; readonly view: GeoView; readonly bitmap: ImageBitmap; readonly milliseconds: number };
