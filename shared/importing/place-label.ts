import type { Gazetteer } from './gazetteer';

/** A place for people to read: Texas Harris (48201), as there may be many of the name. A code nobody knows stays as it is. */
export function placeLabel(code: string, gazetteer: Gazetteer): string {
  const place = gazetteer.place(code);
  const around = place?.level === 'unit' ? (gazetteer.place(place.parent)?.names[0] ?? '') : '';
  return place ? `${around}${around === '' ? '' : ' '}${place.names[0]} (${code})` : code;
}
