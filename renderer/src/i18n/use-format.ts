import type { Format } from './format';
import { useSpoken } from './spoken';

/** Formatters of the present language and the workspace's currency. */
export function useFormat(): Format {
  return useSpoken().format;
}
