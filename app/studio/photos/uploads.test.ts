import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentPicture } from '#app/domain/listings/content.ts';
import type { Sent } from './send-photo.ts';
import { openUploads, type Uploads } from './uploads.ts';

const picture = (id: string): ContentPicture => ({ id, photo: null, drawing: null, width: 0, height: 0, crop: null, placeholder: null, alt: '', altEn: '', choice: null });
const fresh = (...ids: string[]) => ids.map((id) => ({ picture: picture(id), file: new Blob([id]), kept: true }));

type Flight = { id: string; progress: (share: number) => void; end: (sent: Sent) => Promise<void>; stopped: boolean };
let flights: Flight[];
let arrived: ContentPicture[];
let left: number[];
let ended: [sent: number, refused: number][];
let online: boolean;
let uploads: Uploads;

beforeEach(() => {
  vi.useFakeTimers();
  flights = [];
  arrived = [];
  left = [];
  ended = [];
  online = true;
  uploads = openUploads(
    (file, progress, stop) =>
      new Promise((resolve) => {
        const flight: Flight = {
          id: '',
          progress,
          stopped: false,
          async end(sent) {
            resolve(sent);
            await vi.advanceTimersByTimeAsync(0);
          },
        };
        void file.text().then((id) => (flight.id = id));
        stop.addEventListener('abort', () => {
          flight.stopped = true;
          resolve({ kind: 'stopped' });
        });
        flights.push(flight);
      }),
    () => online,
  );
  uploads.open((one, rest) => {
    arrived.push(one);
    left.push(rest);
  }, (sent, refused) => ended.push([sent, refused]));
});
afterEach(() => {
  uploads.close();
  vi.useRealTimers();
});

const kept = (photo: string): Sent => ({ kind: 'kept', photo, width: 800, height: 1000, placeholder: 'p' });
const states = () => uploads.list().map(({ picture, state }) => `${picture.id} ${state}`);

test('two go at a time, the next when one has arrived', async () => {
  uploads.add(fresh('a', 'b', 'c'));
  expect(states()).toEqual(['a sending', 'b sending', 'c waiting']);
  await flights[1]!.end(kept('hash-b'));
  expect(states()).toEqual(['a sending', 'c sending']);
  expect(arrived).toEqual([{ ...picture('b'), photo: 'hash-b', width: 800, height: 1000, placeholder: 'p' }]);
  await flights[0]!.end(kept('hash-a'));
  await flights[2]!.end(kept('hash-c'));
  expect([arrived.map(({ id }) => id), left, states()]).toEqual([['b', 'a', 'c'], [2, 1, 0], []]);
});

test('what was said of a picture meanwhile arrives with it', async () => {
  uploads.add(fresh('a'));
  uploads.change('a', { alt: 'Bình men lam' });
  await flights[0]!.end(kept('hash-a'));
  expect(arrived[0]).toMatchObject({ alt: 'Bình men lam', photo: 'hash-a' });
});

test('how far each has come is told', () => {
  uploads.add(fresh('a', 'b'));
  flights[0]!.progress(0.4);
  flights[1]!.progress(0.1);
  expect(uploads.list().map(({ share }) => share)).toEqual([0.4, 0.1]);
});

test('a lost connection is tried again by itself, each time a little later', async () => {
  uploads.add(fresh('a'));
  for (const [at, pauseMs] of [2_000, 4_000, 8_000].entries()) {
    await flights[at]!.end({ kind: 'later' });
    expect(states()).toEqual(['a lost']);
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    expect(flights).toHaveLength(at + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(states()).toEqual(['a sending']);
    // What is said of the connection stays while it is tried.
    expect(uploads.list()[0]!.late).toBe(true);
  }
  await flights[3]!.end(kept('hash-a'));
  expect(arrived).toHaveLength(1);
});

test('whoever is told when to come again comes then', async () => {
  uploads.add(fresh('a'));
  await flights[0]!.end({ kind: 'later', afterMs: 30_000 });
  await vi.advanceTimersByTimeAsync(29_999);
  expect(flights).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(flights).toHaveLength(2);
});

test('without a connection nothing is tried, and everything at once when it is back', async () => {
  online = false;
  uploads.add(fresh('a', 'b', 'c'));
  expect([states(), flights.length]).toEqual([['a lost', 'b lost', 'c lost'], 0]);
  online = true;
  uploads.again();
  expect(states()).toEqual(['a sending', 'b sending', 'c waiting']);
});

test('one that is refused says why and holds up no other', async () => {
  uploads.add(fresh('a', 'b', 'c'));
  await flights[0]!.end({ kind: 'refused', words: 'Ảnh hỏng.' });
  expect(states()).toEqual(['a refused', 'b sending', 'c sending']);
  expect(uploads.list()[0]!.words).toBe('Ảnh hỏng.');
  uploads.again();
  expect(states()[0]).toBe('a refused');
  await flights[1]!.end({ kind: 'refused', words: 'Hết chỗ.', mayPass: true });
  expect(uploads.list().map(({ mayPass }) => mayPass)).toEqual([false, true, false]);
});

test('when nothing is on its way any more, what arrived and what did not is counted, whichever comes last', async () => {
  uploads.add(fresh('a', 'b', 'c', 'd'));
  await flights[0]!.end({ kind: 'refused', words: 'Ảnh hỏng.' });
  for (const at of [1, 2, 3]) await flights[at]!.end(kept(`hash-${at}`));
  expect(ended).toEqual([[3, 1]]);
  uploads.remove('a');
  uploads.add(fresh('e', 'f'));
  await flights[4]!.end(kept('hash-e'));
  await flights[5]!.end({ kind: 'later' });
  expect(ended).toHaveLength(1);
  uploads.again();
  await flights[6]!.end({ kind: 'refused', words: 'Ảnh hỏng.' });
  expect(ended).toEqual([[3, 1], [1, 1]]);
});

test('who must sign in first loses nothing', async () => {
  uploads.add(fresh('a', 'b', 'c'));
  await flights[0]!.end({ kind: 'signed-out' });
  expect(states()).toEqual(['a signed-out', 'b sending', 'c signed-out']);
  await flights[1]!.end(kept('hash-b'));
  uploads.again();
  expect(states()).toEqual(['a sending', 'c sending']);
});

test('what is removed is stopped, and does not arrive', async () => {
  uploads.add(fresh('a', 'b', 'c'));
  uploads.remove('a');
  await vi.advanceTimersByTimeAsync(0);
  expect(flights[0]!.stopped).toBe(true);
  expect(states()).toEqual(['b sending', 'c sending']);
  expect(arrived).toEqual([]);
});

test('the same picture is not put in twice, and nothing moves once it is shut', async () => {
  uploads.add(fresh('a'));
  uploads.add(fresh('a'));
  expect(states()).toEqual(['a sending']);
  uploads.close();
  await flights[0]!.end(kept('hash-a'));
  expect([arrived, flights.length]).toEqual([[], 1]);
});
