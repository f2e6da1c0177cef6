import { data, href } from 'react-router';
import { z } from 'zod';
import type { Actor } from '#app/domain/access/policy.ts';
import type { TypedMark } from '#app/domain/villages/mark-form.ts';
import { saveMark } from '#app/services/marks/save-mark.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import type { MarkAnswer } from './mark-form.tsx';

const text = z.string().max(400).default('');
const schema = z.object({ id: z.uuid(), version: z.coerce.number().int().min(0), kind: text, name: text, number: text, owner: text, manager: text, filedOn: text, grantedOn: text, renewedThrough: text, goodsClasses: text, rules: z.instanceof(File).optional() });

/** Saves the mark that a form holds, new or not, and goes on to its page; or answers with what is wrong. */
export async function takeMark(viewer: Actor, village: { id: string; slug: string }, form: FormData) {
  const sent = schema.safeParse(Object.fromEntries(form));
  if (!sent.success) throw data(null, { status: 400 });
  const { id, version, rules, ...typed } = sent.data;
  const paper = rules && rules.size > 0 ? { fileName: rules.name, bytes: new Uint8Array(await rules.arrayBuffer()) } : null;
  const verdict = await saveMark(viewer, { villageId: village.id, id, version, typed, rules: paper });
  if (verdict.ok) return goOn(`${href('/quan-tri/lang/:village/nhan-hieu/:mark', { village: village.slug, mark: id })}?xong=luu`);
  const answer = (given: Partial<MarkAnswer>, status: number) => data({ mark: { typed: typed as TypedMark, errors: {}, rules: null, changed: false, ...given } satisfies MarkAnswer, end: null }, { status });
  if (verdict.code === 'invalid') return answer({ errors: verdict.errors, rules: verdict.rules }, 400);
  if (verdict.code === 'changed') return answer({ changed: true }, 409);
  throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
}
