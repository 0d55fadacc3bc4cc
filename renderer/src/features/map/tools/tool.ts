import type L from 'leaflet';
import type { Scene } from '../scene/scene';

/** What a tool works on. */
export interface ToolContext {
  readonly leaflet: L.Map;
  /** As it is now: tools live longer than a scene. */
  readonly scene: () => Scene;
}

/** One way of selecting with the mouse; the map only hosts the chosen one. */
export interface Tool {
  readonly cursor: string;
  /** Returns the function that ends the tool, with whatever it is in the middle of. */
  enable(context: ToolContext): () => void;
}
