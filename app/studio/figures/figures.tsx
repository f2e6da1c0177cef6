import { data, href, Link } from 'react-router';
import { formatDong } from '#app/domain/money/dong.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { type Figures, getFigures } from '#app/services/figures/get-figures.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/figures';
import { Figure, FigureTable } from './figure.tsx';
import { Conversion, Orders, Revenue, VisitFigure } from './period-figures.tsx';
import { amountWords, count } from './words.ts';

export const meta = () => privateMeta(m.figures_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const figures = await getFigures(viewer, subjectOf(studio), url.searchParams.get('theo') === 'thang' ? 'month' : 'week');
  if (!figures) throw data(null, { status: 404 });
  return { figures };
}

export default function FiguresPage({ loaderData: { figures }, params: { workshop } }: Route.ComponentProps) {
  const own = href('/xuong-cua-toi/:workshop/so-lieu', { workshop });
  const since = figures.countedSince && figures.countedSince > figures.periods[0]!.from ? formatDate(figures.countedSince, getLocale()) : null;
  return (
    <>
      <h1>{m.figures_title()}</h1>
      <nav className="seg" aria-label={m.figures_steps()}>
        <Link to={`${own}?theo=tuan`} aria-current={figures.step === 'week' ? 'page' : undefined}>
          {m.figures_by_week()}
        </Link>
        <Link to={`${own}?theo=thang`} aria-current={figures.step === 'month' ? 'page' : undefined}>
          {m.figures_by_month()}
        </Link>
      </nav>
      {figures.revenue && <Revenue figures={figures} earned={figures.revenue} />}
      <Orders figures={figures} />
      <VisitFigure figures={figures} since={since} />
      <Conversion figures={figures} since={since} />
      <Best figures={figures} />
      <Searches figures={figures} />
      <Files own={own} step={figures.step === 'week' ? 'tuan' : 'thang'} />
    </>
  );
}

function Best({ figures: { best, bestSince, countedSince, revenue: earned } }: { figures: Figures }) {
  const day = formatDate(bestSince, getLocale());
  const [first] = best;
  const found = first && (first.revenue === null ? m.figures_best_found_pieces({ name: first.name, pieces: count(first.pieces) }) : m.figures_best_found({ name: first.name, amount: amountWords(first.revenue) }));
  return (
    <Figure
      bare
      title={m.figures_best_title()}
      finding={found ?? m.figures_best_none({ day })}
      means={first && (earned ? m.figures_best_since({ day }) : m.figures_best_since_pieces({ day }))}
      table={
        first && (
          <FigureTable
            caption={m.figures_best_title()}
            columns={[{ name: m.figures_col_product() }, ...(earned ? [{ name: m.figures_col_revenue(), number: true } as const] : []), { name: m.figures_col_pieces(), number: true }, { name: m.figures_col_product_visits(), number: true }]}
            rows={best.map(({ slug, name, revenue, pieces, visits }) => [
              slug,
              <Link className="link" key={slug} to={href('/san-pham/:product', { product: slug })}>
                {name}
              </Link>,
              ...(revenue === null ? [] : [formatDong(revenue, getLocale())]),
              count(pieces),
              countedSince === null ? m.figures_not_counted() : count(visits),
            ])}
          />
        )
      }
    />
  );
}

function Searches({ figures: { searches, searchesSince } }: { figures: Figures }) {
  const [first] = searches;
  return (
    <Figure
      bare
      title={m.figures_searches_title()}
      finding={first ? m.figures_searches_found({ query: first.query }) : m.figures_searches_none()}
      means={m.figures_searches_means({ day: formatDate(searchesSince, getLocale()) })}
      table={first && <FigureTable caption={m.figures_searches_title()} columns={[{ name: m.figures_col_query() }, { name: m.figures_col_openings(), number: true }]} rows={searches.map(({ query, openings }) => [query, query, count(openings)])} />}
    />
  );
}

function Files({ own, step }: { own: string; step: string }) {
  const files = [
    [`${step}.xlsx`, m.figures_file_xlsx()],
    [`${step}.csv`, m.figures_file_periods()],
    [`${step}-ban-chay.csv`, m.figures_file_best()],
    [`${step}-tu-tim.csv`, m.figures_file_searches()],
  ];
  return (
    <section className="figure">
      <h2>{m.figures_files_title()}</h2>
      <ul className="findings__files">
        {files.map(([file, name]) => (
          <li key={file}>
            <Link className="btn" to={`${own}/${file}`} reloadDocument download>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
