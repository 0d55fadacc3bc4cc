import { MAX_ROW } from '../../limits';
import type { TextChunk } from '../csv/text-chunks';

/** Nothing that belongs on a map is nested deeper. */
const DEEPEST = 200;
/** Characters a collection may have beside its features. */
const MOST_FRAME = 1024 * 1024;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];

/** Thrown where the text is no collection of features. */
export class NotGeoJson extends Error {}

/** The text of one feature, and how much of the file is read. */
export interface FeatureText {
  readonly text: string;
  readonly done: number;
}

/**
 * Takes the features out of a FeatureCollection one by one, so that a file of any size is never in memory whole. Only
 * brackets and strings are followed here; what is between them is for JSON.parse, feature by feature.
 */
export class FeatureScanner {
  /** The collection without its features, as JSON; whole once the last of them is taken. */
  frame = '';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inFeatures = false;

  /** @throws NotGeoJson where it ends early, holds what is no feature, or is nested without end */
  *take(chunks: Iterable<TextChunk>): Generator<FeatureText> {
    let held = '';
    for (const { text, done } of chunks) {
      let from = 0;
      for (let i = 0; i < text.length; i++) {
        const change = this.#step(text.charCodeAt(i), text, from, i);
        if (change === 'opens') from = i;
        if (change === 'listBegins' || change === 'listEnds') {
          this.frame += text.slice(change === 'listBegins' ? from : i, i + 1);
          from = i + 1;
        }
        if (change === 'closes') {
          yield { text: held + text.slice(from, i + 1), done };
          held = '';
          from = i + 1;
        }
      }
      if (!this.#inFeatures) this.frame += text.slice(from);
      else if (this.#depth > 2) held += text.slice(from);
      if (held.length > MAX_ROW || this.frame.length > MOST_FRAME) throw new NotGeoJson();
    }
    if (this.#depth !== 0) throw new NotGeoJson();
  }

  #step(code: number, text: string, from: number, at: number): Change {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) this.#inString = false;
      return null;
    }
    if (code === QUOTE) this.#inString = true;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) return this.#open(code, text, from, at);
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) return this.#close();
    return null;
  }

  #open(code: number, text: string, from: number, at: number): Change {
    if (++this.#depth > DEEPEST) throw new NotGeoJson();
    if (this.#inFeatures) {
      if (this.#depth === 3 && code !== OPEN_OBJECT) throw new NotGeoJson();
      return this.#depth === 3 ? 'opens' : null;
    }
    if (this.#depth !== 2 || code !== OPEN_LIST) return null;
    this.#inFeatures = /"features"\s*:\s*$/u.test(this.frame.slice(-100) + text.slice(Math.max(from, at - 100), at));
    return this.#inFeatures ? 'listBegins' : null;
  }

  #close(): Change {
    this.#depth--;
    if (!this.#inFeatures) return null;
    if (this.#depth === 2) return 'closes';
    if (this.#depth > 1) return null;
    this.#inFeatures = false;
    return 'listEnds';
  }
}

/** What one character does to the list of features or to one of them. */
type Change = 'listBegins' | 'opens' | 'closes' | 'listEnds' | null;
