import { data, href, Link } from 'react-router';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listVillageMarks } from '#app/services/marks/list-village-marks.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { markKindWords, markStandingWords } from '#app/ui/mark-words.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { villageContext } from '../village/village-context.ts';
import type { Route } from './+types/marks';

export const meta = () => privateMeta(m.mark_title());

export async function loader({ context }: Route.LoaderArgs) {
  const village = context.get(villageContext);
  const marks = await listVillageMarks(context.get(viewerContext), village.id);
  if (!marks) throw data(null, { status: 404 });
  return { marks, village: village.slug };
}

export default function Marks({ loaderData: { marks, village } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.mark_title()}</h1>
      <p className="say">{marks.length === 0 ? m.mark_none() : m.mark_lead()}</p>
      {marks.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.mark_title()}>
          <table className="tbl">
            <thead>
              <tr>
                {[m.mark_name(), m.mark_kind(), m.mark_number(), m.mark_standing(), m.mark_renewed_through()].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                <th scope="col" className="r">
                  {m.mark_licences_live()}
                </th>
              </tr>
            </thead>
            <tbody>
              {marks.map(({ id, name, kind, number, standing, renewedThrough, licences, isDemo }) => (
                <tr key={id}>
                  <td>
                    <Link to={href('/quan-tri/lang/:village/nhan-hieu/:mark', { village, mark: id })}>{name}</Link> {isDemo && <span className="demo">{m.shell_demo()}</span>}
                  </td>
                  <td>{markKindWords[kind]()}</td>
                  <td>{number ?? m.mark_number_none()}</td>
                  <td>{markStandingWords[standing]()}</td>
                  <td>{renewedThrough === null ? m.mark_without_end() : formatDate(renewedThrough, getLocale())}</td>
                  <td className="r">{licences}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="mt-5">
        <LinkButton to={href('/quan-tri/lang/:village/nhan-hieu/moi', { village })}>{m.mark_new()}</LinkButton>
      </p>
    </>
  );
}
