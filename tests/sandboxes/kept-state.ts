// What a sandbox remembers, in one JSON file, so that a restart keeps it.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const gatherMs = 100;

export type Kept<T> = {
  readonly value: T;
  /** Writes the value soon; many changes become one write. */
  save(): void;
  /** Everything is on the disk. */
  flush(): Promise<void>;
};

/** A file half written by a killed process must not take the place of a whole one. */
async function replaceAfter(earlier: Promise<void>, file: string, text: string): Promise<void> {
  await earlier;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

export async function keepState<T extends object>(file: string, empty: T): Promise<Kept<T>> {
  const read = await readFile(file, 'utf8').catch(() => null);
  const value: T = read === null ? empty : { ...empty, ...(JSON.parse(read) as T) };
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const write = () => {
    timer = null;
    const text = JSON.stringify(value, null, 1);
    writing = replaceAfter(writing, file, text);
  };
  return {
    value,
    save() {
      timer ??= setTimeout(write, gatherMs);
    },
    async flush() {
      if (timer) {
        clearTimeout(timer);
        write();
      }
      await writing;
    },
  };
}
