import { foldForMatching } from './fold';
import type { PlaceBook } from './place-book';

/** The places a text begins with, the largest first: 浙江省, 杭州市, 西湖区 of 浙江省杭州市西湖区文三路 12 号. */
export function placeWords(text: string, book: PlaceBook): string[] {
  const words: string[] = [];
  let rest = foldForMatching(text).replace(/\s+/gu, '');
  for (let match = book.atStart(rest); match && words.length < 3; match = book.atStart(rest)) {
    words.push(match.text);
    rest = rest.slice(match.text.length);
  }
  return words;
}
