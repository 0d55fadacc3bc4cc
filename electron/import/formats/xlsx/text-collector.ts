/** Excel writes what XML cannot hold as _x000D_, and an underscore that would look like it as _x005F_. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text of a string item: plain, or runs of different looks; readings above characters (phonetic runs) are no part of it. */
export class TextCollector {
  #text = '';
  #reading = false;
  #inText = false;

  open(name: string): void {
    if (name === 'rPh') this.#reading = true;
    this.#inText = name === 't' && !this.#reading;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  give(text: string): void {
    this.#text = text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#reading = false;
    if (name === 't') this.#inText = false;
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#reading = false;
    this.#inText = false;
    return unescaped(text);
  }
}
