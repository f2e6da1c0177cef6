import { href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { VALIDITY_MONTHS } from '#app/domain/ocop/rules.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getFront } from '#app/services/market/get-front.server.ts';
import { homeOf, pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { BannerLine } from '#app/ui/banner-line.tsx';
import { LinkButton, MoreLink } from '#app/ui/button.tsx';
import { MakerList } from '#app/ui/maker-list.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import type { Route } from './+types/home';
import { CELLS, layBoard } from './board.ts';

export const handle: FrameHandle = { still: true };

export function loader() {
  return getFront();
}

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, {
    title: m.home_title(),
    description: m.shell_description(),
    path: '/',
    data: (site) => [
      { '@type': 'WebSite', name: m.shell_market_name(), url: homeOf(site), potentialAction: { '@type': 'SearchAction', target: `${site}/san-pham?q={q}`, 'query-input': 'required name=q' } },
    ],
  });
}

export default function Home({ loaderData: { villages, doors, crafts, banner, collections, newest, makers } }: Route.ComponentProps) {
  return (
    <>
      {banner && <BannerLine banner={banner} />}
      <section className="open">
        <div className="wrap open__row">
          <h1>{m.home_headline()}</h1>
          <div>
            <p>{m.home_lead()}</p>
            <div className="open__act">
              <LinkButton tone="go" to="/san-pham" prefetch="intent">
                {m.home_see_new()}
              </LinkButton>
              <LinkButton tone="quiet" to="/lang-nghe/ban-do" prefetch="intent">
                {m.map_link()}
              </LinkButton>
            </div>
          </div>
        </div>
      </section>
      <Board villages={villages} />
      {collections.map((collection) => (
        <CollectionShelf key={collection.slug} collection={collection} />
      ))}
      {doors.length > 0 && <Doors doors={doors} count={villages.length} />}
      {crafts.length > 0 && <Crafts crafts={crafts} />}
      {newest.length > 0 && (
        <section className="sec sec--flush">
          <div className="wrap">
            <div className="head">
              <h2>{m.home_new()}</h2>
              <MoreLink to="/san-pham">{m.home_new_all()}</MoreLink>
            </div>
            <Shelf items={newest} />
          </div>
        </section>
      )}
      <section className="ocop sec">
        <div className="wrap ocop__row">
          <div>
            <OcopSeal stars={5} large />
            <h2>{m.home_ocop_title()}</h2>
            <MoreLink to="/ocop-la-gi">{m.page_ocop_title()}</MoreLink>
          </div>
          <Steps
            steps={[
              [m.home_ocop_1(), m.home_ocop_1_text()],
              [m.home_ocop_2({ months: VALIDITY_MONTHS }), m.home_ocop_2_text()],
              [m.home_ocop_3(), m.home_ocop_3_text()],
            ]}
          />
        </div>
      </section>
      {makers.length > 0 && (
        <section className="sec">
          <div className="wrap">
            <div className="head">
              <h2>{m.home_people()}</h2>
              {makers.some(({ isDemo }) => isDemo) && <span className="demo">{m.shell_demo_names()}</span>}
              <MoreLink to="/nghe-nhan">{m.home_people_all()}</MoreLink>
            </div>
            <MakerList makers={makers} withVillage />
          </div>
        </section>
      )}
      <section className="sec sec--flush">
        <div className="wrap">
          <div className="head">
            <h2>{m.home_buying()}</h2>
            <MoreLink to="/giao-hang">{m.home_buying_more()}</MoreLink>
          </div>
          <Steps
            steps={[
              [m.home_buying_1(), m.home_buying_1_text()],
              [m.home_buying_2(), m.home_buying_2_text()],
              [m.home_buying_3(), m.home_buying_3_text()],
            ]}
          />
        </div>
      </section>
    </>
  );
}

function CollectionShelf({ collection: { slug, name, words, village, items } }: { collection: Route.ComponentProps['loaderData']['collections'][number] }) {
  return (
    <section className="sec" data-village={village ?? undefined}>
      <div className="wrap">
        <div className="head">
          <h2>{name}</h2>
          <MoreLink to={href('/bo-suu-tap/:collection', { collection: slug })}>{m.campaign_home_all()}</MoreLink>
        </div>
        <p className="home__words">{words.split('\n')[0]}</p>
        <Shelf items={items} />
      </div>
    </section>
  );
}

type Stall = { slug: string; name: string; craft: string; goods: number; workshops: number };

function Board({ villages }: { villages: readonly Stall[] }) {
  const free = CELLS - villages.length;
  return (
    <section aria-label={m.home_board()}>
      <div className="board">
        {layBoard(villages).map((village, cell) =>
          village ? (
            <a key={village.slug} href={pathIn(getLocale(), `/lang-nghe/${village.slug}`)} aria-label={m.home_board_village({ ...village, name: splitVillageName(village.name).name })}>
              <img src={`/lang/${village.slug}.svg`} alt="" width="64" height="64" loading="lazy" fetchPriority="low" decoding="async" />
              <span className="board__tip" aria-hidden="true">
                <b>{splitVillageName(village.name).name}</b>
                <i>{village.goods > 0 ? m.home_board_tip({ ...village, craft: capitalised(village.craft) }) : m.home_board_tip_empty({ craft: capitalised(village.craft) })}</i>
              </span>
            </a>
          ) : (
            <span key={cell} className="none" />
          ),
        )}
      </div>
      {/* A phone's board has no open cells. */}
      <p className="wrap board__cap md:hidden">{m.home_board_caption_full({ count: villages.length })}</p>
      <p className="wrap board__cap max-md:hidden">{free > 0 ? m.home_board_caption({ count: villages.length, free }) : m.home_board_caption_full({ count: villages.length })}</p>
    </section>
  );
}

function Doors({ doors, count }: { doors: Route.ComponentProps['loaderData']['doors']; count: number }) {
  return (
    <section className="sec">
      <div className="wrap">
        <div className="head">
          <h2>{m.home_doors()}</h2>
          <MoreLink to="/lang-nghe">{m.home_doors_all({ count })}</MoreLink>
        </div>
        <div className="doors">
          {doors.map((village, index) => (
            <Link key={village.slug} className={index === 0 && village.scene ? 'door door--scene' : 'door'} to={href('/lang-nghe/:village', { village: village.slug })} data-village={village.slug} prefetch="intent">
              {index === 0 && village.scene && <Picture picture={village.scene} alt="" sizes="(min-width: 1024px) 704px, (min-width: 768px) calc(100vw - 64px), 102vw" />}
              <span className="door__name">{splitVillageName(village.name).name}</span>
              <span className="door__craft">{m.home_door_line({ ...village, craft: capitalised(village.craft) })}</span>
            </Link>
          ))}
        </div>
      </div>
    </section>
  );
}

/** The market by what is made, for whoever looks for a thing and not for a place. */
function Crafts({ crafts }: Pick<Route.ComponentProps['loaderData'], 'crafts'>) {
  return (
    <section className="sec sec--flush">
      <div className="wrap">
        <div className="head">
          <h2>{m.home_crafts()}</h2>
          <MoreLink to="/san-pham">{m.home_crafts_all()}</MoreLink>
        </div>
        <ul className="crafts">
          {crafts.map((craft) => (
            <li key={craft.slug} data-village={craft.village}>
              <VillageDot village={craft.village} size={24} />
              <Link to={`/san-pham?nghe=${craft.slug}`} prefetch="intent">
                {craft.name}
              </Link>
              <span className="num">{m.home_craft_goods({ count: formatNumber(craft.goods, getLocale()) })}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Steps({ steps }: { steps: [string, string][] }) {
  return (
    <ol className="steps">
      {steps.map(([title, text]) => (
        <li key={title}>
          <b>{title}</b>
          {text}
        </li>
      ))}
    </ol>
  );
}
