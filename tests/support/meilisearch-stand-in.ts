// A small server that speaks Meilisearch's documented HTTP as far as the shop's engine uses it: indexes, settings,
// documents, tasks, swaps, and searches by filters. It ranks nothing and looks at no words: what is near is for the real one.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Document = Record<string, unknown> & { id: string };
type Index = { documents: Map<string, Document>; settings: Record<string, unknown> };
type Query = { indexUid: string; q?: string; filter?: string | string[]; facets?: string[]; page?: number; hitsPerPage?: number; offset?: number; limit?: number };
type Answer = { status: number; body: unknown };

export type MeilisearchStandIn = {
  port: number;
  /** Every task from now on fails with these words and changes nothing; null lets them succeed. */
  failTasks(reason: string | null): void;
  documents(index: string): Document[];
  /** How many tasks of this type there were. */
  tasks(type: string): number;
  /** Writes behind the shop's back. */
  put(index: string, document: Document): void;
  forget(index: string, id: string): void;
  stop(): Promise<void>;
};

export async function startMeilisearchStandIn(): Promise<MeilisearchStandIn> {
  const indexes = new Map<string, Index>();
  const tasks: Record<string, unknown>[] = [];
  let failure: string | null = null;

  function task(type: string, indexUid: string | null, apply: () => void): Answer {
    if (!failure) apply();
    const uid = tasks.length;
    const at = new Date().toISOString();
    const error = failure && { message: failure, code: 'no_space_left_on_device', type: 'system', link: '' };
    tasks.push({ uid, indexUid, type, status: failure ? 'failed' : 'succeeded', error, enqueuedAt: at, startedAt: at, finishedAt: at, duration: 'PT0S', canceledBy: null, details: {} });
    return { status: 202, body: { taskUid: uid, indexUid, status: 'enqueued', type, enqueuedAt: at } };
  }

  const missing = (uid: string): Answer => ({ status: 404, body: { message: `Index \`${uid}\` not found.`, code: 'index_not_found', type: 'invalid_request', link: '' } });

  function search(query: Query): unknown {
    const fits = [query.filter ?? []].flat().map(readFilter);
    const found = [...indexes.get(query.indexUid)!.documents.values()].filter((document) => fits.every((fit) => fit(document)));
    const facetDistribution = Object.fromEntries(
      (query.facets ?? []).map((facet) => [facet, found.reduce<Record<string, number>>((counts, { [facet]: value }) => (value === null ? counts : { ...counts, [String(value)]: (counts[String(value)] ?? 0) + 1 }), {})]),
    );
    const paged = query.hitsPerPage !== undefined || query.page !== undefined;
    const size = paged ? (query.hitsPerPage ?? 20) : (query.limit ?? 20);
    const from = paged ? ((query.page ?? 1) - 1) * size : (query.offset ?? 0);
    const totals = paged ? { totalHits: found.length, page: query.page ?? 1, hitsPerPage: size, totalPages: Math.ceil(found.length / (size || 1)) } : { estimatedTotalHits: found.length, offset: from, limit: size };
    return { indexUid: query.indexUid, query: query.q ?? '', hits: found.slice(from, from + size), processingTimeMs: 1, ...(query.facets && { facetDistribution }), ...totals };
  }

  function listDocuments({ documents }: Index, asked: { ids?: string[]; fields?: string[]; filter?: string; offset?: number; limit?: number }): Answer {
    const fit = asked.filter ? readFilter(asked.filter) : () => true;
    const fitting = [...documents.values()].filter((document) => (!asked.ids || asked.ids.includes(document.id)) && fit(document));
    const { offset = 0, limit = 20, fields } = asked;
    const results = fitting.slice(offset, offset + limit).map((document) => (fields ? Object.fromEntries(fields.map((field) => [field, document[field]])) : document));
    return { status: 200, body: { results, offset, limit, total: fitting.length } };
  }

  function answer(method: string, url: URL, body: unknown): Answer {
    const [, first, uid = '', what, more] = url.pathname.split('/');
    const index = indexes.get(uid);
    const asked = `${method} ${first}${what ? `/${what}` : ''}${more ? `/${more}` : ''}`;
    if (first === 'tasks') return tasks[Number(uid)] ? { status: 200, body: tasks[Number(uid)] } : { status: 404, body: { message: 'no such task', code: 'task_not_found', type: 'invalid_request', link: '' } };
    if (asked === 'POST multi-search') {
      const { queries } = body as { queries: Query[] };
      const lacking = queries.find(({ indexUid }) => !indexes.has(indexUid));
      return lacking ? missing(lacking.indexUid) : { status: 200, body: { results: queries.map(search) } };
    }
    if (asked === 'POST swap-indexes') {
      return task('indexSwap', null, () => {
        for (const { indexes: [one, other] } of body as { indexes: [string, string] }[]) {
          const [before, after] = [indexes.get(one), indexes.get(other)];
          indexes.set(other, before!);
          if (after) indexes.set(one, after);
          else indexes.delete(one);
        }
      });
    }
    if (asked === 'POST indexes' && !uid) {
      const { uid: made } = body as { uid: string };
      return task('indexCreation', made, () => indexes.set(made, { documents: new Map(), settings: {} }));
    }
    if (!index) return missing(uid);
    switch (asked) {
      case 'GET indexes':
        return { status: 200, body: { uid, primaryKey: 'id', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' } };
      case 'DELETE indexes':
        return task('indexDeletion', uid, () => indexes.delete(uid));
      case 'GET indexes/settings':
        return { status: 200, body: index.settings };
      case 'PATCH indexes/settings':
        return task('settingsUpdate', uid, () => Object.assign(index.settings, body));
      case 'PUT indexes/settings/ranking-rules':
        return task('settingsUpdate', uid, () => Object.assign(index.settings, { rankingRules: body }));
      case 'POST indexes/documents':
        return task('documentAdditionOrUpdate', uid, () => (body as Document[]).forEach((document) => index.documents.set(document.id, document)));
      case 'PUT indexes/documents':
        return task('documentAdditionOrUpdate', uid, () => (body as Document[]).forEach((document) => index.documents.set(document.id, { ...index.documents.get(document.id), ...document })));
      case 'POST indexes/documents/delete-batch':
        return task('documentDeletion', uid, () => (body as string[]).forEach((id) => index.documents.delete(id)));
      case 'POST indexes/documents/fetch':
        return listDocuments(index, body as never);
      case 'GET indexes/documents': {
        const list = (name: string) => url.searchParams.get(name)?.split(',');
        const number = (name: string) => (url.searchParams.has(name) ? Number(url.searchParams.get(name)) : undefined);
        return listDocuments(index, { ids: list('ids'), fields: list('fields'), offset: number('offset'), limit: number('limit') });
      }
      default:
        return { status: 404, body: { message: `the stand-in does not know ${asked}`, code: 'not_found', type: 'invalid_request', link: '' } };
    }
  }

  const server = createServer((request, response) => {
    void read(request)
      .then((body) => answer(request.method!, new URL(request.url!, 'http://stand-in'), body))
      .catch((error: Error): Answer => ({ status: 400, body: { message: error.message, code: 'bad_request', type: 'invalid_request', link: '' } }))
      .then(({ status, body }) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    failTasks: (reason) => {
      failure = reason;
    },
    documents: (uid) => [...(indexes.get(uid)?.documents.values() ?? [])],
    tasks: (type) => tasks.filter((one) => one.type === type).length,
    put: (uid, document) => void indexes.get(uid)!.documents.set(document.id, document),
    forget: (uid, id) => void indexes.get(uid)!.documents.delete(id),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text === '' ? null : JSON.parse(text);
}

type Fit = (document: Document) => boolean;

/** Reads a filter: comparisons, IN, AND, OR and parentheses. */
function readFilter(text: string): Fit {
  const tokens = [...text.matchAll(/"((?:\\[\s\S]|[^"\\])*)"|[()[\],]|[<>!]?=|[<>]|[^\s()[\],<>!="]+/g)].map(([whole, quoted]) => quoted?.replace(/\\([\s\S])/g, '$1') ?? whole);
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected && token !== expected)) throw new Error(`the stand-in cannot read the filter ${text}`);
    return token;
  };

  function either(): Fit {
    const parts = [every()];
    while (tokens[at] === 'OR' && take()) parts.push(every());
    return (document) => parts.some((part) => part(document));
  }
  function every(): Fit {
    const parts = [one()];
    while (tokens[at] === 'AND' && take()) parts.push(one());
    return (document) => parts.every((part) => part(document));
  }
  function one(): Fit {
    const attribute = take();
    if (attribute === '(') {
      const inside = either();
      take(')');
      return inside;
    }
    const operator = take();
    const values: string[] = [];
    if (operator === 'IN') {
      take('[');
      while (tokens[at] !== ']') if (take() !== ',') values.push(tokens[at - 1]!);
      take(']');
    } else values.push(take());
    const held = (document: Document): unknown[] => [document[attribute] ?? []].flat();
    const number = Number(values[0]);
    switch (operator) {
      case '=':
      case 'IN':
        return (document) => held(document).some((value) => values.includes(String(value)));
      case '!=':
        return (document) => !held(document).some((value) => values.includes(String(value)));
      case '>=':
        return (document) => held(document).some((value) => Number(value) >= number);
      case '<=':
        return (document) => held(document).some((value) => Number(value) <= number);
      default:
        throw new Error(`the stand-in does not know the operator ${operator}`);
    }
  }
  const fit = either();
  if (at < tokens.length) throw new Error(`the stand-in cannot read the filter ${text}`);
  return fit;
}
