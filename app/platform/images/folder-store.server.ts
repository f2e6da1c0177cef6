import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ListedStore } from './picture-store.server.ts';

export function openFolderStore(folder: string): ListedStore {
  return {
    async get(key) {
      try {
        return await readFile(path.join(folder, key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    /** Another process sees the whole file or none: it gets its name when it is complete. */
    async put(key, bytes) {
      const file = path.join(folder, key);
      const unfinished = `${file}.${randomUUID()}`;
      await mkdir(path.dirname(file), { recursive: true });
      try {
        await writeFile(unfinished, bytes);
        await rename(unfinished, file);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async *list() {
      for (const part of await namesIn(folder)) {
        const names = await namesIn(path.join(folder, part));
        yield await Promise.all(names.map(async (name) => {
          const { size, mtime } = await stat(path.join(folder, part, name));
          return { key: `${part}/${name}`, bytes: size, at: mtime };
        }));
      }
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
