import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';

/** Listens on TCP and UDP of this machine and notes whoever knocks. */
export interface ListeningEar {
  readonly port: number;
  readonly heard: readonly string[];
  close(): Promise<void>;
}

export async function openEar(): Promise<ListeningEar> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    heard.push('tcp');
    socket.on('data', (data) => heard.push(data.toString('latin1').split('\r\n')[0]));
    socket.on('error', () => {});
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo; // a TCP server has no other kind of address
  const udp = createSocket('udp4', () => heard.push('udp'));
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    heard,
    close: async () => {
      const closed = [once(tcp, 'close'), once(udp, 'close')];
      tcp.close();
      udp.close();
      await Promise.all(closed);
    },
  };
}
