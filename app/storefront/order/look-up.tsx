import { parseWithZod } from '@conform-to/zod/v4';
import { m } from '#app/i18n/paraglide/messages.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { lookUpOrder } from '#app/services/orders/look-up-order.server.ts';
import { again, goOn, tooMany } from '#app/ui/form-answer.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { Route } from './+types/look-up';
import { lookUpForm } from './look-up-fields.ts';
import { LookUpForm } from './look-up-form.tsx';

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.order_find_title(), description: m.order_find_lead(), path: '/don-hang', noIndex: true });
}

export async function action({ request, context }: Route.ActionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: lookUpForm });
  if (submission.status !== 'success') return again(submission.reply());
  const verdict = await lookUpOrder(submission.value, { headers: request.headers, clientAddress: context.get(clientAddressContext) });
  if (verdict.ok) return goOn(`/don-hang/${verdict.code}`, [verdict.cookie]);
  if (verdict.code === 'too-many-attempts') return tooMany(submission, verdict.retryAfterSeconds);
  return again(submission.reply({ formErrors: [m.order_find_no_match()] }), 404);
}

export default function LookUp({ actionData }: Route.ComponentProps) {
  return <LookUpForm result={actionData?.result} />;
}
