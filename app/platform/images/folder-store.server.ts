import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unlessMissing } from '../unless-missing.server.ts';
import type { ListedStore } from './picture-store.server.ts';

/** An unfinished file ends in a name of its own, which no key does. */
const unfinishedName = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
        const names = (await namesIn(path.join(folder, part))).filter((name) => !unfinishedName.test(name));
        const kept = await Promise.all(names.map(async (name) => {
          // Gone since: taken away, or it has its own name by now.
          const found = await unlessMissing(stat(path.join(folder, part, name)));
          return found && { key: `${part}/${name}`, bytes: found.size, at: found.mtime };
        }));
        yield kept.filter((one) => one !== null);
      }
    },
    async clearUnfinished(before) {
      for (const part of await namesIn(folder)) {
        const names = (await unlessMissing(readdir(path.join(folder, part), { recursive: true }))) ?? [];
        for (const file of names.filter((name) => unfinishedName.test(name)).map((name) => path.join(folder, part, name))) {
          const found = await unlessMissing(stat(file));
          if (found?.isFile() && found.mtime < before) await rm(file, { force: true });
        }
      }
    },
  };
}

const namesIn = async (folder: string): Promise<string[]> => (await unlessMissing(readdir(folder))) ?? [];
