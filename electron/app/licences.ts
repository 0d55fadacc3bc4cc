import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface Licence {
  readonly name: string;
  readonly text: string;
}

/** The licence texts of data and libraries that ship with the app, by name. */
export async function readLicences(resourcesDir: string): Promise<Licence[]> {
  const folder = join(resourcesDir, 'licences');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  const read = async (file: string): Promise<Licence> => ({
    name: basename(file, '.txt'),
    text: await readFile(join(folder, file), 'utf8'),
  });
  return Promise.all(files.map(read));
}
