import { type MouseEvent, type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Form, Link, useHref, useNavigate, useNavigation, useSubmit } from 'react-router';
import type { ListingContent } from '#app/domain/listings/content.ts';
import { mergeContent, type Side } from '#app/domain/listings/merge-content.ts';
import { isUntold, suggestedWords } from '#app/domain/listings/picture-words.ts';
import { type ContentLack, lacksOfContent } from '#app/domain/listings/readiness.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { Draft } from '#app/services/listings/get-draft.server.ts';
import type { ListingChoices } from '#app/services/listings/list-listing-choices.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { altFieldId } from '../photos/picture-row.tsx';
import { PictureShelf } from '../photos/picture-shelf.tsx';
import type { EditorAnswer } from './answer-editor.server.ts';
import { DifferenceSheet } from './difference-sheet.tsx';
import { DraftKeeper } from './draft-keeper.ts';
import { EditorNews } from './editor-news.tsx';
import { errorsAt } from './lack-words.ts';
import { LackSummary } from './lack-summary.tsx';
import { ListingWays } from './listing-ways.tsx';
import { AboutFields, EnglishFields, ListingText, SellingFields } from './more-fields.tsx';
import { OptionFields } from './option-fields.tsx';
import { SaveLine } from './save-line.tsx';
import { UnreadContext, type UnreadText } from './unread.ts';
import { Parcel, PriceAndStock } from './variant-fields.tsx';

export type ListingFormProps = {
  workshop: string;
  /** This page's own address. */
  address: string;
  draft: Omit<Draft, 'savedAt'> & { savedAt: string | null };
  choices: ListingChoices;
  villageId: string;
  village: string;
  mayEdit: boolean;
  mayPublish: boolean;
  done: string | null;
  today: string;
  answer: EditorAnswer | undefined;
};

const none: readonly ContentLack[] = [];

/** What only the server knows to be wrong, while the field that it is said of stays as it was. */
function answeredLacks(answer: EditorAnswer | undefined, asked: ListingContent, now: ListingContent): readonly ContentLack[] {
  if (answer?.code !== 'lacking') return none;
  const skuOf = (content: ListingContent, id: string) => content.variants.find((variant) => variant.id === id)?.sku;
  const isAsAsked = { name: now.name === asked.name, craft: now.craftSlug === asked.craftSlug };
  return answer.lacks.filter((lack) => (lack.code === 'certified' && isAsAsked[lack.field]) || (lack.field === 'sku' && lack.code === 'taken' && skuOf(asked, lack.variantId) === skuOf(now, lack.variantId)) || (lack.field === 'pictures' && now.pictures.length > 0 && now.pictures === asked.pictures));
}

export function ListingForm({ workshop, address, draft, choices, villageId, village, mayEdit, mayPublish, done, today, answer }: ListingFormProps) {
  const id = useId();
  const scripted = useScripted();
  const submit = useSubmit();
  const navigate = useNavigate();
  const navigation = useNavigation();
  const saveUrl = useHref(`${address}/luu`);
  const version0 = answer && 'version' in answer ? answer.version : draft.version;
  const [keeper] = useState(() => new DraftKeeper({ id: draft.id, saveUrl, content: answer?.typed ?? draft.content, version: version0, savedAt: draft.savedAt }));
  useEffect(() => keeper.start(), [keeper]);
  const { content, version, state, conflict, taken } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  const [tried, setTried] = useState(0);
  const [unread, setUnread] = useState<readonly UnreadText[]>(answer?.code === 'unread' ? answer.unread : []);
  const tell = useCallback((name: string, told: UnreadText | null) => setUnread((list) => (told ? [...list.filter((one) => one.name !== name), told] : list.some((one) => one.name === name) ? list.filter((one) => one.name !== name) : list)), []);
  const unreadTexts = useMemo(() => ({ list: unread, tell }), [unread, tell]);
  const [waiting, setWaiting] = useState(0);
  const [sheetOpen, setSheetOpen] = useState(true);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(content);
  const heading = useRef<HTMLHeadingElement>(null);

  const isRefused = answer?.code === 'lacking' || answer?.code === 'unread';
  const shown = tried > 0 || isRefused;
  const shelf = { villageId, artisanIds: choices.makers.map((maker) => maker.id), craftSlugs: choices.crafts.map(({ slug }) => slug) };
  const inShop = draft.listed?.content ?? null;
  const lacks = shown ? [...lacksOfContent(content, shelf, inShop), ...answeredLacks(answer, asked, content)] : none;
  const change = (next: ListingContent) => keeper.change(next);
  const fields = { content, lacks, onChange: change };
  const shopConflict = answer?.code === 'conflict' && scripted ? answer : null;
  const untold = content.pictures.filter(isUntold);
  const pending = busy || navigation.state === 'submitting';

  /** With script everything is sent before the button's own work is asked for, and what is lacking is told at once. */
  async function send(work: string) {
    setBusy(true);
    try {
      if (work === 'dang') {
        if (unread.length > 0 || lacksOfContent(keeper.snapshot().content, shelf, inShop).length > 0) return setTried((times) => times + 1);
      }
      if (!(await keeper.flush())) return heading.current?.focus();
      if (work === 'luu') return;
      setAsked(keeper.snapshot().content);
      await submit({ viec: work, version: String(keeper.snapshot().version) }, { method: 'post', action: address });
    } finally {
      setBusy(false);
    }
  }

  /** What was chosen is saved; the server then puts it on top of what the shop has now, and counts what came and went. */
  async function settleWithShop(settled: Record<string, Side>) {
    const { listed } = draft;
    if (!listed) return;
    const typed = new Map(content.variants.map((variant) => [variant.id, variant.stock]));
    const merged = mergeContent(listed.base, content, listed.content, { stock: 'moves', settled });
    keeper.change({ ...merged.content, variants: merged.content.variants.map((variant) => ({ ...variant, stock: typed.has(variant.id) ? typed.get(variant.id)! : variant.stock })) });
    setSheetOpen(false);
    if (await keeper.flush()) await submit({ viec: 'hop', version: String(keeper.snapshot().version), seen: listed.seen }, { method: 'post', action: address });
  }

  async function leave(event: MouseEvent, to: string) {
    if (event.metaKey || event.ctrlKey) return;
    // Elsewhere the text would be gone before anybody was told that it is no figure.
    if (unread.length > 0) {
      event.preventDefault();
      return setTried((times) => times + 1);
    }
    if (!keeper.isUnsent()) return;
    event.preventDefault();
    await keeper.flush();
    await navigate(to);
  }
  const newMaker = `/xuong-cua-toi/${workshop}/nghe-nhan/moi?tiep=${encodeURIComponent(address)}`;

  return (
    <div className="listing">
      <h1 ref={heading} tabIndex={-1}>
        {content.name.trim() || m.listing_untitled()}
      </h1>
      <SaveLine state={state} today={today} signIn={`/dang-nhap?tiep=${encodeURIComponent(address)}`} onSettle={() => setSheetOpen(true)} />
      <EditorNews done={done} answer={answer} scripted={scripted} taken={taken} conflict={shopConflict !== null && !sheetOpen} content={content} names={choices} listed={draft.listed} mayEdit={mayEdit} onSeen={() => keeper.hush()} onOpen={() => setSheetOpen(true)} />
      <LackSummary lacks={lacks} unread={shown ? unread : []} asked={tried + (isRefused ? 1 : 0)} />
      <div id="pictures" tabIndex={-1}>
        <PictureShelf workshop={workshop} pictures={content.pictures} options={content.options} suggest={content.name.trim() ? (picture) => suggestedWords(content, picture) : null} errors={errorsAt(lacks, 'pictures')} draftKey={draft.id} onWaiting={setWaiting} onChange={(pictures) => keeper.change({ ...keeper.snapshot().content, pictures })} />
      </div>
      <UnreadContext value={unreadTexts}>
        <Form
          id={id}
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
            void send(button?.value ?? 'luu');
          }}
        >
          {/* The first button is what Enter in a field presses: nobody publishes by it. */}
          <button type="submit" name="viec" value="luu" className="vh" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name="version" value={version} />
          {answer?.code === 'conflict' && <input type="hidden" name="seen" value={answer.seen} />}
          <ListingText {...fields} field="name" label={m.listing_name()} hint={m.listing_name_hint()} />
          <h2>{m.listing_price_title()}</h2>
          <OptionFields {...fields} />
          <PriceAndStock {...fields} moved={draft.listed?.moved ?? {}} />
          <h2>{m.listing_parcel_title()}</h2>
          <p className="hint">{m.listing_parcel_text()}</p>
          <Parcel {...fields} parcels={choices.parcels} />
          <h2>{m.listing_maker_title()}</h2>
          <SelectField id="artisanId" name="artisanId" label={m.listing_maker()} hint={m.listing_maker_hint({ village })} value={content.artisanId ?? ''} errors={errorsAt(lacks, 'artisanId')} onChange={({ target }) => change({ ...content, artisanId: target.value || null })}>
            <option value="">{m.listing_maker_pick()}</option>
            {choices.makers.map((maker) => (
              <option key={maker.id} value={maker.id}>
                {maker.name}
              </option>
            ))}
          </SelectField>
          <p>
            <Link className="link tall" to={newMaker} onClick={(event) => leave(event, newMaker)}>
              {m.listing_maker_new()}
            </Link>
          </p>
          <Fold title={m.listing_about_title()} text={m.listing_about_text()}>
            <AboutFields {...fields} choices={choices} />
          </Fold>
          <Fold title={m.listing_selling_title()} text={m.listing_selling_text()}>
            <SellingFields {...fields} />
          </Fold>
          <Fold title={m.listing_english_title()} text={m.listing_english_lead()}>
            <EnglishFields {...fields} />
          </Fold>
          <div className="listing__go">
            {waiting > 0 && <p className="hint">{m.listing_pictures_waiting({ count: waiting })}</p>}
            {untold.length > 0 && (
              <p className="hint">
                <a className="link tall" href={`#${altFieldId(untold[0]!)}`}>
                  {m.listing_pictures_untold({ count: untold.length })}
                </a>
              </p>
            )}
            {!mayPublish && <p className="hint">{m.listing_publish_later()}</p>}
            {mayPublish && (
              <Button name="viec" value="dang" tone="go" size="big" full pending={pending} aria-disabled={waiting > 0 || pending} onClick={(event) => (waiting > 0 || pending) && event.preventDefault()}>
                {draft.listed?.status === 'published' ? m.listing_publish_changes() : m.listing_publish()}
              </Button>
            )}
            <Button name="viec" value="luu" size="big" full className="without-script">
              {m.listing_save()}
            </Button>
            <LinkButton
              size="big"
              full
              to={`${address}/xem-truoc`}
              onClick={(event) => leave(event, `${address}/xem-truoc`)}
            >
              {m.listing_preview()}
            </LinkButton>
          </div>
        </Form>
      </UnreadContext>
      <ListingWays draft={draft} version={version} address={address} mayEdit={mayEdit} mayPublish={mayPublish} isChanged={version > 0 || keeper.isUnsent()} onLeave={() => keeper.flush()} onDiscard={() => keeper.end()} />
      {conflict && (
        <DifferenceSheet
          title={m.listing_conflict_title()}
          text={conflict.savedBy ? m.listing_conflict_text({ name: conflict.savedBy }) : m.listing_conflict_text_unknown()}
          theirs={conflict.savedBy ?? m.listing_side_theirs()}
          content={content}
          conflicts={conflict.conflicts}
          taken={conflict.taken}
          names={choices}
          open={sheetOpen}
          onClose={() => setSheetOpen(false)}
          onSettle={(settled) => {
            keeper.settle(settled);
            // The next difference is shown as the first was.
            setSheetOpen(true);
          }}
        />
      )}
      {shopConflict && (
        <DifferenceSheet
          title={m.listing_shop_changed_title()}
          text={m.listing_shop_changed_text()}
          theirs={m.listing_side_shop()}
          content={content}
          conflicts={shopConflict.conflicts}
          taken={[]}
          names={choices}
          open={sheetOpen}
          onClose={() => setSheetOpen(false)}
          onSettle={(settled) => void settleWithShop(settled)}
        />
      )}
    </div>
  );
}

function Fold({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <b>{title}</b>
        <small>{text}</small>
      </summary>
      <div className="fold__in">{children}</div>
    </details>
  );
}
