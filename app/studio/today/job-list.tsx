import { Form, href, Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { Beginning } from '#app/services/listings/get-beginning.server.ts';
import type { ConsignmentList, ListedConsignment, Shelf } from '#app/services/consignments/list-consignments.server.ts';
import { PackForm } from '#app/studio/parcel/pack-form.tsx';
import { isPressing, limitWords, money, statusWords } from '#app/studio/parcel/words.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { shelfAddress, shelfNames, shelves } from './shelves.ts';

type JobListProps = {
  workshop: string;
  shelf: Shelf;
  list: ConsignmentList;
  /** While nothing was ever sold. */
  beginning?: Beginning | null;
  /** The consignment that stands beside the list on a desk. */
  chosen?: string;
  /** Asked for; whether it was done is told by the list that comes next. */
  onPack?: (asked: { id: string; label: string }) => void;
};

export const labelsForm = 'in-tem';

/** The jobs of one shelf, the most urgent first. Where there is a detail beside it the list has no lacquer of its own. */
export function JobList({ workshop, shelf, list, beginning, chosen, onPack }: JobListProps) {
  const { rows, counts, page, pages } = list;
  return (
    <>
      <nav className="seg" aria-label={m.parcel_shelves()}>
        {shelves.map((one) => (
          <Link key={one} to={shelfAddress(workshop, one)} aria-current={one === shelf ? 'page' : undefined} preventScrollReset>
            {shelfNames[one]()} {one !== 'over' && counts[one] > 0 && <span className="num">{counts[one]}</span>}
          </Link>
        ))}
      </nav>
      {rows.length === 0 && <Empty shelf={shelf} workshop={workshop} list={list} beginning={beginning} />}
      {rows.map((job, index) => (
        <Job key={job.id} workshop={workshop} job={job} shelf={shelf} go={index === 0 && !chosen} chosen={job.id === chosen} onPack={onPack} />
      ))}
      <Pagination page={page} pages={pages} to={(n) => shelfAddress(workshop, shelf, n)} label={m.parcel_list_pages()} />
    </>
  );
}

/** The page's heading says that nothing is here; this, what comes here and what to do until then. */
function Empty({ shelf, workshop, list: { counts, sold }, beginning }: Pick<JobListProps, 'shelf' | 'workshop' | 'list' | 'beginning'>) {
  const words = { 'to-pack': m.parcel_empty_to_pack, 'to-send': m.parcel_empty_to_send, 'under-way': m.parcel_empty_under_way, over: m.parcel_empty_over };
  return (
    <div className="empty">
      <p>{words[shelf]()}</p>
      {shelf === 'to-pack' && counts['to-send'] > 0 && (
        <div className="empty__act">
          <LinkButton to={shelfAddress(workshop, 'to-send')}>{m.parcel_shelf_to_send()}</LinkButton>
        </div>
      )}
      {shelf === 'to-pack' && !sold && beginning?.begun === false && (
        <div className="empty__act">
          <Form method="post" action={href('/xuong-cua-toi/:workshop/hang/moi', { workshop })}>
            <Button tone="go" size="big">
              {m.parcel_first_good()}
            </Button>
          </Form>
        </div>
      )}
    </div>
  );
}

function Job({ workshop, job, shelf, go, chosen, onPack }: { workshop: string; job: ListedConsignment; shelf: Shelf; go: boolean; chosen: boolean; onPack?: JobListProps['onPack'] }) {
  const page = href('/xuong-cua-toi/:workshop/kien/:consignment', { workshop, consignment: job.id });
  const params = { workshop, consignment: job.id };
  return (
    <article className={chosen ? 'job job--chosen' : 'job'} aria-label={m.parcel_title({ code: job.label })}>
      <Link className="job__open" to={page} aria-current={chosen ? 'true' : undefined}>
        <span className="job__due">
          <span className={isPressing(job.limit) ? 'job__late' : undefined}>
            {job.limit?.kind === 'late' && <Icon name="alert" size={18} />}
            {job.status === 'confirmed' && `${statusWords(job.status)} · `}
            {job.lost ? m.parcel_status_lost() : shelf === 'under-way' || shelf === 'over' ? statusWords(job.status) : limitWords(job.limit)}
          </span>
          <span className="job__code num">{job.label}</span>
        </span>
        <Goods goods={job.goods} packed={shelf !== 'to-pack' && job.status !== 'cancelled'} />
      </Link>
      <p className="job__to">
        {m.parcel_send_to({ name: job.to.name, place: job.to.place })} {job.status !== 'cancelled' && collectWords(job)}
        {job.parcelsSent > 0 && ` ${m.parcel_sent_before({ count: job.parcelsSent })}`}
      </p>
      {shelf === 'to-pack' && <PackForm workshop={workshop} consignment={job.id} label={job.label} go={go} onPack={onPack && (() => onPack(job))} />}
      {shelf === 'to-send' && (
        <div className="job__send">
          <label className="job__pick">
            <input className="box" type="checkbox" name="kien" value={job.id} form={labelsForm} />
            <span aria-hidden="true">{m.parcel_pick()}</span>
            <span className="vh">{m.parcel_pick_label({ code: job.label })}</span>
          </label>
          <LinkButton tone={go ? 'go' : 'plain'} size="big" full to={href('/xuong-cua-toi/:workshop/kien/:consignment/gui', params)} aria-label={m.parcel_hand_over_of({ code: job.label })}>
            <Icon name="truck" />
            {m.parcel_hand_over()}
          </LinkButton>
        </div>
      )}
      {shelf === 'under-way' && (
        <LinkButton size="big" full to={page} aria-label={m.parcel_see_of({ code: job.label })}>
          {m.parcel_see()}
        </LinkButton>
      )}
    </article>
  );
}

function collectWords({ cod, status }: ListedConsignment): string {
  if (cod === 0) return m.parcel_collect_nothing();
  return (status === 'delivered' ? m.parcel_collected : m.parcel_collect)({ amount: money(cod) });
}

function Goods({ goods, packed }: { goods: ListedConsignment['goods']; packed: boolean }) {
  return (
    <ul className="job__goods">
      {goods.map(({ name, variant, quantity, picture }) => (
        <li className="line" key={`${name} ${variant}`}>
          <div className="pic">{picture && <Picture picture={picture} sizes="72px" alt="" />}</div>
          <div>
            <b>{name}</b>
            {variant && <small>{variant}</small>}
            {quantity > 1 && <span className="job__times">{(packed ? m.parcel_packed_count : m.parcel_pack_count)({ count: quantity })}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
