// The mails that the shop wrote, to be read in the browser: nothing is sent without an SMTP server.
import pg from 'pg';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { after, type Answer, type Call } from '../http.ts';
import { escape, notFound, page } from '../page.ts';

type Row = { id: string; kind: string; to_address: string; subject: string; html: string; text: string; status: string; created_at: Date };

export type Outbox = { answer(call: Call): Promise<Answer | null>; stop(): Promise<void> };

const listed = 100;

export function openOutbox({ databaseUrl, publicOrigin }: { databaseUrl: string; publicOrigin: string }): Outbox {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'tram-nghe-outbox', idleTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  return {
    async answer({ method, url }) {
      if (method !== 'GET') return null;
      if (url.pathname === '/mail') {
        const { rows } = await pool.query<Row>('select id, kind, to_address, subject, status, created_at from mail order by created_at desc, id desc limit $1', [listed]);
        return listPage(rows);
      }
      const id = after(url.pathname, '/mail/');
      if (!id) return null;
      const { rows } = /^[0-9a-f-]{36}$/.test(id) ? await pool.query<Row>('select * from mail where id = $1', [id]) : { rows: [] };
      return rows[0] ? mailPage(rows[0], publicOrigin) : notFound('Không có thư này.');
    },
    stop: () => pool.end(),
  };
}

function listPage(rows: Row[]): Answer {
  const items = rows.map(
    (row) => `<li><a href="/mail/${row.id}"><b>${escape(row.subject)}</b><small>${escape(row.to_address)} · ${formatDateTime(row.created_at, 'vi')}</small></a></li>`,
  );
  return page({
    title: 'Hộp thư đi',
    main: `<div><h1>Hộp thư đi</h1><p class="quiet">Thư mà chợ đã viết, mới nhất ở trên. Chưa đặt SMTP_URL nên không thư nào rời khỏi máy này.</p></div>
      ${items.length ? `<ul>${items.join('')}</ul>` : '<p>Chưa có thư nào. Đặt thử một đơn hàng, thư báo đơn sẽ nằm ở đây.</p>'}`,
  });
}

function mailPage(row: Row, publicOrigin: string): Answer {
  // Links open in a new tab, and the mail itself can run nothing and send nothing.
  const html = row.html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`);
  return page({
    title: row.subject,
    wide: true,
    leadsTo: [publicOrigin],
    main: `<p><a href="/mail">Hộp thư đi</a></p><div><h1>${escape(row.subject)}</h1><p class="quiet">Tới ${escape(row.to_address)} · ${formatDateTime(row.created_at, 'vi')}</p></div>
      <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="Nội dung thư" srcdoc="${escape(html)}"></iframe>
      <section><h2>Dạng chữ</h2><pre>${linked(row.text)}</pre></section>`,
  });
}

const linked = (text: string): string => escape(text).replace(/https?:\/\/[^\s&]+/g, (address) => `<a href="${address}">${address}</a>`);
