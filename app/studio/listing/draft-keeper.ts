// What is typed of a listing, kept at once in the browser and soon after with us: it outlives a dead battery and a lost
// connection, and never goes over what somebody else typed. No part of React; a component listens to it.
import type { ListingContent } from '#app/domain/listings/content.ts';
import { type Difference, isSameContent, mergeContent, type MergeRules, type Side } from '#app/domain/listings/merge-content.ts';
import { readContent } from '#app/domain/listings/read-content.ts';

/** Long enough that a word is sent once, short enough that nobody waits for it. */
const PAUSE_MS = 900;
const RETRY_MS = [2_000, 5_000, 15_000, 30_000] as const;
/** Bytes that a browser still sends of a page that is left: 64 kB of all such requests together. */
const MOST_KEPT_ALIVE = 60_000;

export type SaveState =
  /** `at`: when it was; null for what nobody has changed yet. */
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'offline'; since: string }
  /** Somebody else changed the same: `conflict` says what. */
  | { kind: 'conflict' }
  | { kind: 'signed-out' | 'refused' | 'gone' | 'failed' };

export type Conflict = { theirs: ListingContent; version: number; savedBy: string | null; savedAt: string | null; conflicts: Difference[]; taken: Difference[] };

/** What the server says to a saving, as JSON. */
export type SaveAnswer =
  | { ok: true; version: number; savedAt: string }
  | { ok: false; code: 'stale'; version: number; content: ListingContent; savedBy: string | null; savedAt: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'invalid' | 'listing-changed' };

export type Snapshot = { content: ListingContent; version: number; state: SaveState; conflict: Conflict | null; taken: { by: string | null; differences: Difference[] } | null };

type Begin = { id: string; saveUrl: string; content: ListingContent; version: number; savedAt: string | null };

type Kept = { content: unknown; base: unknown; version: unknown };

export class DraftKeeper {
  readonly #key: string;
  readonly #saveUrl: string;
  /** What the server is known to have. */
  #base: ListingContent;
  #snapshot: Snapshot;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #failures = 0;
  #offlineSince: string | null = null;
  #ended = false;

  constructor({ id, saveUrl, content, version, savedAt }: Begin) {
    this.#key = `listing ${id}`;
    this.#saveUrl = saveUrl;
    this.#base = content;
    this.#snapshot = { content, version, state: { kind: 'saved', at: savedAt }, conflict: null, taken: null };
  }

  snapshot = (): Snapshot => this.#snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what an earlier page could not send, and listens to the connection; answers how to stop. */
  start(): () => void {
    this.#takeUp();
    const online = () => void this.#send();
    const hidden = () => document.visibilityState === 'hidden' && void this.#send();
    addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
      clearTimeout(this.#timer);
      if (this.isUnsent()) void this.#send();
    };
  }

  isUnsent = (): boolean => !isSameContent(this.#snapshot.content, this.#base);

  change(content: ListingContent): void {
    this.#show({ content });
    const { conflict } = this.#snapshot;
    // What is asked is asked of what is typed now.
    if (conflict) return this.#meet({ ...conflict, content: conflict.theirs });
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), PAUSE_MS);
  }

  /** Sends what is not sent; true when the server has all of it. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.isUnsent() && !this.#snapshot.conflict) {
      const before = this.#failures;
      await this.#send();
      // `saving`: somebody else's changes were taken in, and all of it goes once more.
      if (this.#failures > before || !['saved', 'saving'].includes(this.#snapshot.state.kind)) break;
    }
    return !this.isUnsent() && !this.#snapshot.conflict;
  }

  /** Goes on from what a person decided of each difference. */
  settle(settled: Readonly<Record<string, Side>>): void {
    const { conflict, content } = this.#snapshot;
    if (!conflict) return;
    const merge = mergeContent(this.#base, content, conflict.theirs, { stock: 'figure', settled });
    if (merge.conflicts.length > 0) return;
    this.#base = conflict.theirs;
    this.#show({ content: merge.content, conflict: null, taken: null, version: conflict.version });
    this.#keep();
    if (!this.isUnsent()) this.#show({ state: { kind: 'saved', at: conflict.savedAt } });
    void this.#send();
  }

  /** What the other one changed was read. */
  hush(): void {
    this.#show({ taken: null });
  }

  /** Lets go of all of it and sends nothing more: it is thrown away. */
  end(): void {
    this.#ended = true;
    this.#forget();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Without a store there is nothing to forget.
    }
  }

  #show(changes: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes };
    for (const listener of this.#listeners) listener();
  }

  #keep(): void {
    try {
      if (this.isUnsent() && !this.#ended) localStorage.setItem(this.#key, JSON.stringify({ content: this.#snapshot.content, base: this.#base, version: this.#snapshot.version }));
      else localStorage.removeItem(this.#key);
    } catch {
      // A full or forbidden store: what is typed is with us a second later.
    }
  }

  #takeUp(): void {
    let kept: Kept | null = null;
    try {
      kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Kept | null;
    } catch {
      return;
    }
    const [content, base] = [readContent(kept?.content), readContent(kept?.base)];
    if (!kept || !content || !base) return;
    const { content: theirs, version, state } = this.#snapshot;
    if (isSameContent(content, theirs)) return this.#forget();
    // On what it was typed on, and not on what the page has loaded: what both changed is asked again until it is settled.
    this.#base = base;
    this.#show({ content, version: Number.isSafeInteger(kept.version) ? Number(kept.version) : version });
    this.#meet({ content: theirs, version, savedBy: null, savedAt: state.kind === 'saved' ? state.at : null });
  }

  /** Puts together what I typed and what is there now, or asks. */
  #meet({ content: theirs, version, savedBy, savedAt }: { content: ListingContent; version: number; savedBy: string | null; savedAt: string | null }): void {
    const rules: MergeRules = { stock: 'figure' };
    const { content, conflicts, taken } = mergeContent(this.#base, this.#snapshot.content, theirs, rules);
    if (conflicts.length > 0) {
      this.#show({ state: { kind: 'conflict' }, conflict: { theirs, version, savedBy, savedAt, conflicts, taken } });
      this.#keep();
      return;
    }
    this.#base = theirs;
    this.#show({ content, version, conflict: null, taken: taken.length > 0 ? { by: savedBy, differences: taken } : this.#snapshot.taken });
    this.#keep();
    if (!this.isUnsent()) this.#show({ state: { kind: 'saved', at: savedAt } });
    // After the sending that was refused has ended.
    this.#timer = setTimeout(() => void this.#send(), 0);
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendNow().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendNow(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#snapshot.conflict || this.#ended) return;
    const { content, version } = this.#snapshot;
    if (!this.isUnsent()) return;
    if (!this.#offlineSince) this.#show({ state: { kind: 'saving' } });
    const body = new URLSearchParams({ version: String(version), content: JSON.stringify(content) }).toString();
    let answer: SaveAnswer | null = null;
    try {
      const response = await fetch(this.#saveUrl, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body, redirect: 'manual', keepalive: body.length < MOST_KEPT_ALIVE });
      // The way to the sign-in page.
      if (response.type === 'opaqueredirect') return this.#show({ state: { kind: 'signed-out' } });
      if (response.status >= 500) throw new Error(String(response.status));
      answer = (await response.json()) as SaveAnswer;
    } catch {
      return this.#failed();
    }
    this.#failures = 0;
    this.#offlineSince = null;
    this.#hear(answer, content);
  }

  #hear(answer: SaveAnswer, sent: ListingContent): void {
    if (answer.ok) {
      this.#base = sent;
      this.#show({ version: answer.version, state: { kind: 'saved', at: answer.savedAt } });
      this.#keep();
      if (this.isUnsent()) this.#timer = setTimeout(() => void this.#send(), PAUSE_MS);
      return;
    }
    if (answer.code === 'stale') {
      const theirs = readContent(answer.content);
      if (theirs) return queueMicrotask(() => this.#meet({ ...answer, content: theirs }));
    }
    const kinds = { 'sign-in': 'signed-out', 'not-found': 'gone', 'not-allowed': 'refused' } as const;
    this.#show({ state: { kind: Object.hasOwn(kinds, answer.code) ? kinds[answer.code as keyof typeof kinds] : 'failed' } });
  }

  #failed(): void {
    this.#offlineSince ??= new Date().toISOString();
    this.#show({ state: { kind: 'offline', since: this.#offlineSince } });
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.#send(), wait);
  }
}
