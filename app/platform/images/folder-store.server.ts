import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing } from '../unless-missing.server.ts';
import type { ListedStore } from './picture-store.server.ts';

export function openFolderStore(folder: string): ListedStore {
  return {
    async get(key) {
      return unlessMissing(readFile(path.join(folder, key)));
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
        const kept = await Promise.all(names.map(async (name) => {
          // Gone since: taken away, or it has its own name by now.
          const found = await unlessMissing(stat(path.join(folder, part, name)));
          return found && { key: `${part}/${name}`, bytes: found.size, at: found.mtime };
        }));
        yield kept.filter((one) => one !== null);
      }
    },
  };
}

const namesIn = async (folder: string): Promise<string[]> => (await unlessMissing(readdir(folder))) ?? [];
