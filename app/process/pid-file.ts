// A file with a process's number in it, made by one process at a time.
import { writeFile } from 'node:fs/promises';

/** Writes our number into a new file; false when the file was there: of two that try at once only one makes it. */
export async function makePidFile(file: string): Promise<boolean> {
  return writeFile(file, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'EEXIST' && Promise.reject(error),
  );
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
