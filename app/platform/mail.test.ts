import { type AddressInfo, createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { testEnv } from '#tests/support/env.ts';
import { settleEnv } from './env.server.ts';
import { closeMail, sendByMail } from './mail.server.ts';

afterEach(closeMail);

/** A server that refuses with this at this command. */
async function refusing(command: RegExp, words: string): Promise<{ port: number; close(): void }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 ready\r\n');
    socket.on('data', (said) => socket.write(command.test(said.toString()) ? `${words}\r\n` : /^EHLO/i.test(said.toString()) ? '250-here\r\n250 AUTH PLAIN\r\n' : '250 ok\r\n'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

test.each([
  ['our own password', /^AUTH/i, '535 5.7.8 wrong password', 'try-again'],
  ['nobody of that name', /^RCPT/i, '550 5.1.1 no such person', 'unsendable'],
  ['no room at the moment', /^RCPT/i, '452 4.2.2 full', 'try-again'],
])('a mail that is refused for %s', async (_, command, words, code) => {
  const server = await refusing(command, words);
  settleEnv(testEnv('postgresql://nobody@localhost/none', { SMTP_URL: `smtp://cho:khoa@127.0.0.1:${server.port}` }));
  expect(await sendByMail({ id: 'a', to: 'khach@thu.example', subject: 'Thư', html: '<p>Thư</p>', text: 'Thư' })).toEqual({ ok: false, code });
  server.close();
});
