import { randomUUID } from 'node:crypto';
import { data, Form, Link } from 'react-router';
import { z } from 'zod';
import { LONGEST_BANNER, prioritiesOf } from '#app/domain/campaigns/banner.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { type DeskBanner, getDeskBanner } from '#app/services/campaigns/get-desk-banner.server.ts';
import { listVillageChoices } from '#app/services/campaigns/list-village-choices.server.ts';
import { removeBanner } from '#app/services/campaigns/remove-banner.server.ts';
import { saveBanner } from '#app/services/campaigns/save-banner.server.ts';
import { BannerLine } from '#app/ui/banner-line.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/banner';
import { daysWords, fieldWords, phaseWords, writtenDays } from './campaign-words.ts';
import { priorityWords } from './priority-words.ts';

const PATH = '/quan-tri/bang-ron';
const text = z.string().max(2_000).default('');
const schema = z.object({ viec: z.enum(['luu', 'xem', 'bo']), id: z.uuid(), seenAt: text, village: text, text, textEn: text, link: text, from: text, to: text, priority: text });

export const meta = () => privateMeta(m.campaign_banners_title());

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  const banner = params.id !== 'moi' && isUuid(params.id) ? await getDeskBanner(viewer, params.id) : null;
  if (!banner && params.id !== 'moi') throw data(null, { status: 404 });
  return { banner, id: banner?.id ?? randomUUID(), villages: await listVillageChoices(viewer), priorities: prioritiesOf(viewer), administrator: viewer.administrator, isSaved: url.searchParams.get('xong') === 'luu' };
}

type Field = 'village' | 'text' | 'textEn' | 'link' | 'from' | 'to' | 'priority';
type Errors = Partial<Record<Field | 'form', string>>;
type Answer = { typed: z.infer<typeof schema>; errors: Errors };

export async function action({ request, context }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const sent = schema.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) throw data(null, { status: 400 });
  const { viec, id, seenAt, village } = sent.data;
  const answer = (errors: Errors, status = 400) => data<Answer>({ typed: sent.data, errors }, { status });
  // Only shown again, as it would hang.
  if (viec === 'xem') return answer({}, 200);
  if (viec === 'bo') {
    const verdict = await removeBanner(viewer, id);
    if (!verdict.ok) throw data(null, { status: 403 });
    return goOn(`${PATH}?xong=bo`);
  }
  const verdict = await saveBanner(viewer, { id, seenAt: seenAt || null, village, typed: sent.data });
  if (verdict.ok) return goOn(`${PATH}/${verdict.id}?xong=luu`);
  switch (verdict.code) {
    case 'wrong':
      return answer(Object.fromEntries(Object.entries(verdict.errors).map(([field, code]) => [field, fieldWords(field, code, LONGEST_BANNER)])));
    case 'overlap':
      return answer({ priority: m.campaign_err_place_taken({ name: verdict.with.text, ...writtenDays(verdict.with) }) });
    case 'no-such-village':
      return answer({ village: m.campaign_err_village() });
    case 'gone':
      return answer({ link: m.campaign_err_link_page() });
    case 'changed':
      return answer({ form: m.campaign_changed() }, 409);
    default:
      throw data(null, { status: 403 });
  }
}

export default function BannerPage({ loaderData: { banner, id, villages, priorities, administrator, isSaved }, actionData }: Route.ComponentProps) {
  const answer = actionData as Answer | undefined;
  const typed = answer?.typed;
  const at = (field: Field) => (answer?.errors[field] ? [answer.errors[field]] : null);
  const shown = { text: typed?.text ?? banner?.text ?? '', village: (typed?.village ?? banner?.village) || null, link: banner?.link ?? '/' };
  return (
    <>
      <p className="desk__back">
        <Link className="link" to={PATH}>
          {m.campaign_banners_title()}
        </Link>
      </p>
      <h1>{banner ? m.campaign_banners_one_title() : m.campaign_banners_new_title()}</h1>
      {banner && (
        <p className="say">
          {phaseWords[banner.phase]()}, {daysWords(banner)}.
        </p>
      )}
      {!answer && isSaved && (
        <Notice tone="done" live>
          {m.campaign_saved()}
        </Notice>
      )}
      {answer?.errors.form && (
        <Notice tone="bad" live>
          {answer.errors.form}
        </Notice>
      )}
      {shown.text.trim() !== '' && (
        <section className="part" aria-label={m.campaign_banner_preview()}>
          <h2>{m.campaign_banner_preview()}</h2>
          <BannerLine banner={shown} />
        </section>
      )}
      <Form className="words__form" method="post" key={banner?.updatedAt}>
        <input type="hidden" name="id" value={typed?.id ?? id} />
        <input type="hidden" name="seenAt" value={typed?.seenAt ?? banner?.updatedAt ?? ''} />
        <div className="words__pair">
          <TextField label={m.campaign_banner_text()} name="text" defaultValue={typed?.text ?? banner?.text} errors={at('text')} />
          <TextField label={m.campaign_banner_text_en()} name="textEn" lang="en" optional hint={m.campaign_en_hint()} defaultValue={typed?.textEn ?? banner?.textEn ?? ''} errors={at('textEn')} />
          <TextField label={m.campaign_banner_link()} name="link" inputMode="url" hint={m.campaign_banner_link_hint()} defaultValue={typed?.link ?? banner?.link} errors={at('link')} />
          <SelectField label={m.campaign_banner_tone()} name="village" hint={m.campaign_banner_tone_hint()} defaultValue={typed?.village ?? banner?.village ?? ''} errors={at('village')}>
            <option value="">{administrator ? m.campaign_village_market() : m.campaign_village_pick()}</option>
            {villages.map((village) => (
              <option key={village.slug} value={village.slug}>
                {village.name}
              </option>
            ))}
          </SelectField>
          <TextField label={m.campaign_from()} name="from" type="date" defaultValue={typed?.from ?? banner?.from} errors={at('from')} />
          <TextField label={m.campaign_to()} name="to" type="date" defaultValue={typed?.to ?? banner?.to} errors={at('to')} />
          <div>
            <SelectField label={m.campaign_banner_priority()} name="priority" defaultValue={typed?.priority ?? banner?.priority ?? 1} errors={at('priority')}>
              {[...new Set([...priorities, ...(banner ? [banner.priority] : [])])].toSorted().map((priority) => (
                <option key={priority} value={priority}>
                  {priorityWords[priority]?.()}
                </option>
              ))}
            </SelectField>
            {banner && <Beside banner={banner} />}
          </div>
        </div>
        <div className="words__do">
          <Button tone="go" name="viec" value="luu">
            {m.campaign_save()}
          </Button>
          <Button name="viec" value="xem">
            {m.campaign_banner_preview_button()}
          </Button>
        </div>
      </Form>
      {banner && (
        <details className="words__remove">
          <summary>{m.campaign_remove_banner()}</summary>
          <Form method="post">
            <input type="hidden" name="id" value={banner.id} />
            <Button tone="quiet" name="viec" value="bo">
              {m.campaign_remove_sure()}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}

/** What else hangs on its days, and which of them is seen. */
function Beside({ banner: { beside } }: { banner: DeskBanner }) {
  if (beside.length === 0) return null;
  return (
    <ul className="soft">
      {beside.map(({ text: said, stands, ...days }) => (
        <li key={`${said} ${days.from}`}>{(stands === 'before' ? m.campaign_banner_before : m.campaign_banner_behind)({ text: said, ...writtenDays(days) })}</li>
      ))}
    </ul>
  );
}
