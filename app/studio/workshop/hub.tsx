// The fourth place: the workshop itself, each part with what waits in it.
import { data, Form, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { getWorkshopPlaces } from '#app/services/workshops/get-workshop-places.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/hub';

export const meta = () => privateMeta(m.studio_nav_workshop());

export async function loader({ context }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const waiting = await getWorkshopPlaces(viewer, subjectOf(studio));
  if (!waiting) throw data(null, { status: 404 });
  return { studio, waiting };
}

type Place = { to: string; name: string; about: string; said?: string | false };

export default function Hub({ loaderData: { studio, waiting } }: Route.ComponentProps) {
  const workshop = studio.slug;
  const places: Place[] = [
    { to: href('/xuong-cua-toi/:workshop/xuong/trang-xuong', { workshop }), name: m.profile_page_title(), about: m.profile_hub_page() },
    {
      to: href('/xuong-cua-toi/:workshop/nghe-nhan', { workshop }),
      name: m.profile_artisans_title(),
      about: m.profile_artisans_count({ count: waiting.artisans }),
      said: waiting.claimsRefused > 0 && m.profile_hub_claims({ count: waiting.claimsRefused }),
    },
    {
      to: href('/xuong-cua-toi/:workshop/ocop', { workshop }),
      name: m.certificate_title(),
      about: m.certificate_hub_live({ count: formatNumber(waiting.certificatesLive, getLocale()) }),
      said: [waiting.certificatesEnding > 0 && m.certificate_hub_ending({ count: formatNumber(waiting.certificatesEnding, getLocale()) }), waiting.certificatesRefused > 0 && m.certificate_hub_refused({ count: waiting.certificatesRefused })].filter(Boolean).join(' · '),
    },
    {
      to: href('/xuong-cua-toi/:workshop/hoi-dap', { workshop }),
      name: m.voices_inbox_title(),
      about: m.profile_hub_voices(),
      said: studio.toAnswer > 0 && m.profile_hub_unanswered({ count: formatNumber(studio.toAnswer, getLocale()) }),
    },
    { to: href('/xuong-cua-toi/:workshop/thanh-vien', { workshop }), name: m.joining_members_title(), about: m.profile_hub_members_text() },
    // Whose identity and account it is; colleagues are not sent where they are told no.
    ...(studio.role === 'staff' ? [] : [{ to: href('/xuong-cua-toi/:workshop/phap-ly', { workshop }), name: m.joining_legal_title(), about: m.profile_hub_legal_text() }]),
    { to: href('/xuong-cua-toi/:workshop/bao-tin', { workshop }), name: m.parcel_notify_title(), about: m.profile_hub_news_text() },
  ];
  return (
    <>
      <h1>{studio.name}</h1>
      <ul className="placelist">
        {places.map(({ to, name, about, said }) => (
          <li key={to}>
            <Link to={to}>
              <span>
                <b>{name}</b>
                <small>{about}</small>
                {said && <small className="warn">{said}</small>}
              </span>
              <Icon name="arrow" size={18} />
            </Link>
          </li>
        ))}
      </ul>
      <div className="placelist__out">
        {studio.status === 'verified' && (
          <Link className="link" to={href('/xuong/:workshop', { workshop })}>
            {m.profile_see_page()}
          </Link>
        )}
        <Form method="post" action="/dang-xuat">
          <button className="link" type="submit">
            {m.profile_sign_out()}
          </button>
        </Form>
      </div>
    </>
  );
}
