// A mail server that keeps what it is sent, and can take its time before it says that it did.
import { type AddressInfo, createServer, type Socket } from 'node:net';

export type MailServer = {
  readonly url: string;
  /** The mails that came in whole, as they were sent. */
  readonly mails: readonly string[];
  /** From now on nobody is told that a mail was taken, until `answer`. */
  hold(): void;
  answer(): void;
  close(): Promise<void>;
};

export async function openMailServer(): Promise<MailServer> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  let release: (() => void) | null = null;
  let held = Promise.resolve();

  const server = createServer((socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)).on('error', () => {}));
    let buffered = '';
    let inMail = false;
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      buffered += chunk.toString('utf8');
      for (;;) {
        const end = inMail ? '\r\n.\r\n' : '\r\n';
        const at = buffered.indexOf(end);
        if (at < 0) return;
        const said = buffered.slice(0, at);
        buffered = buffered.slice(at + end.length);
        if (inMail) {
          inMail = false;
          mails.push(said);
          void held.then(() => socket.write('250 taken\r\n'));
        } else if (/^DATA/i.test(said)) {
          inMail = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(said)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    hold() {
      held = new Promise((resolve) => (release = resolve));
    },
    answer() {
      release?.();
      held = Promise.resolve();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
