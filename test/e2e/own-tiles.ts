import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { encodePng } from './png';

interface TileRequest {
  readonly url: string;
  readonly agent: string;
  readonly cookie: string | null;
}

export interface OwnTiles {
  /** As a person would write it into the settings. */
  readonly address: string;
  readonly asked: readonly TileRequest[];
  close(): Promise<void>;
}

const SIDE = 256;

/** A tile server on this machine whose every tile is of one colour. @param colour blue, green, red, 0-255 each */
export async function openOwnTiles(colour: readonly [number, number, number]): Promise<OwnTiles> {
  const pixels = Buffer.alloc(4 * SIDE * SIDE, Buffer.from([...colour, 255]));
  const picture = encodePng(pixels, SIDE, SIDE).toString('base64');
  const child: ChildProcess = fork(join(import.meta.dirname, 'tiles-process.mjs'), [picture], { execArgv: [] });
  const [first] = (await once(child, 'message')) as [{ port: number }];
  const asked: TileRequest[] = [];
  child.on('message', (request) => asked.push(request as TileRequest));
  return {
    address: `http://127.0.0.1:${first.port}/{z}/{x}/{y}.png`,
    asked,
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
