import { randomUUID } from 'node:crypto';
import { DomainError } from '@shared/model/result';

/** Stands for paths the user picked or the app wrote, so that a window names files without ever sending a path. */
export class FileTokens {
  readonly #paths = new Map<string, string>();

  /** The same path keeps its token for this run. */
  add(path: string): string {
    for (const [token, known] of this.#paths) if (known === path) return token;
    const token = randomUUID();
    this.#paths.set(token, path);
    return token;
  }

  /** @throws DomainError `file.unknownToken` */
  path(token: string): string {
    const path = this.#paths.get(token);
    if (path === undefined) throw new DomainError('file.unknownToken');
    return path;
  }
}
