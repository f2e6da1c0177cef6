import { useEffect, useId, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useHref } from 'react-router';
import type { Crop } from '#app/domain/catalogue/crop.ts';
import { mostPictures, photoLimits } from '#app/domain/catalogue/photo.ts';
import type { ContentOption, ContentPicture } from '#app/domain/listings/content.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { FieldError } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { arrange, movedTo } from './arrange.ts';
import { CropDialog } from './crop-dialog.tsx';
import { newId } from './new-id.ts';
import { PictureRow, type RowAction } from './picture-row.tsx';
import { shownAddress } from './preview-address.ts';
import { RefusedPictures } from './refused-pictures.tsx';
import { UploadNotice } from './upload-notice.tsx';
import { useDrag } from './use-drag.ts';
import { useUploads } from './use-uploads.ts';

export type PictureShelfProps = {
  /** The workshop's slug. */
  workshop: string;
  /** What the draft holds: photographs that are with us. One that is on its way is added when it has arrived. */
  pictures: readonly ContentPicture[];
  options: readonly ContentOption[];
  /** The words that one tap takes for a picture; null while the thing has no name. */
  suggest: ((picture: ContentPicture) => Pick<ContentPicture, 'alt' | 'altEn'>) | null;
  onChange: (pictures: ContentPicture[]) => void;
  /** What is wrong with the pictures as they are. */
  errors?: string[] | null;
  /** Names the draft: photographs that wait for a connection are kept under it and outlive the page. */
  draftKey?: string;
  /** How many are on their way, so that nobody publishes without them. */
  onWaiting?: (count: number) => void;
};

type Removed = { picture: ContentPicture; at: number; file: Blob | null };

/** A listing's pictures: taken or chosen, sent by themselves, put in order, cropped and told. The first is the one in lists. */
export function PictureShelf({ workshop, pictures, options, suggest, onChange, errors = null, draftKey, onWaiting }: PictureShelfProps) {
  const id = useId();
  const scripted = useScripted();
  const list = useRef<HTMLOListElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that removed a row went with it: the focus goes to the way back.
  const lostFocus = useRef(false);
  useEffect(() => {
    if (!lostFocus.current) return;
    lostFocus.current = false;
    (undo.current ?? chooser.current)?.focus();
  });
  // Two photographs may arrive before the page has drawn the first.
  const held = useRef(pictures);
  useEffect(() => {
    held.current = pictures;
  }, [pictures]);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const order = useRef(seen);
  const [said, setSaid] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [cropping, setCropping] = useState<{ id: string; href: string | null } | null>(null);

  const give = (next: readonly ContentPicture[]) => {
    held.current = next;
    onChange([...next]);
  };
  const uploads = useUploads({
    address: useHref(`/xuong-cua-toi/${workshop}/anh`),
    draftKey,
    onArrival(picture, left) {
      const twin = held.current.some((one) => one.photo === picture.photo && one.id !== picture.id);
      if (twin) return setTold(m.photo_already());
      const ids = arrange(order.current, held.current.map((one) => one.id), [picture.id]);
      const all = new Map([...held.current, picture].map((one) => [one.id, one]));
      give(ids.map((one) => all.get(one)!));
      if (left > 0) setSaid(m.photo_sent({ number: ids.indexOf(picture.id) + 1 }));
    },
    onEnd(sent, refused) {
      setSaid(refused === 0 ? m.photo_all_sent() : sent === 0 ? m.photo_not_sent({ refused }) : m.photo_some_sent({ sent, refused }));
    },
    onFound(kept, arrived) {
      // Behind them what was chosen since this page opened.
      const all = [...kept, ...order.current.filter((one) => !kept.includes(one))];
      if (all.length > 0) remember(all);
      const fresh = arrived.filter((one) => !held.current.some((other) => other.id === one.id || other.photo === one.photo));
      if (fresh.length === 0) return;
      const known = new Map([...held.current, ...fresh].map((one) => [one.id, one]));
      give(arrange(all, held.current.map((one) => one.id), fresh.map((one) => one.id)).map((one) => known.get(one)!));
    },
  });

  const refused = uploads.list.filter(({ state }) => state === 'refused');
  const coming = uploads.list.filter((upload) => upload.state !== 'refused' && !pictures.some((one) => one.id === upload.picture.id));
  const drag = useDrag({ list, onDrop: (from, to) => move(from, to) });
  const stand = arrange(seen, pictures.map((one) => one.id), coming.map((one) => one.picture.id));
  const asSeen = drag.under ? movedTo(stand, drag.under.from, drag.under.to) : stand;
  const waiting = coming.length;
  useEffect(() => onWaiting?.(waiting), [waiting, onWaiting]);

  /** The order of all of them, as it is to stand. */
  function remember(next: readonly string[]) {
    order.current = next;
    setSeen(next);
    uploads.keepOrder(next);
  }

  function move(from: number, to: number) {
    if (from === to || to < 0 || to >= stand.length) return;
    const next = movedTo(stand, from, to);
    remember(next);
    give([...held.current].sort((a, b) => next.indexOf(a.id) - next.indexOf(b.id)));
    setSaid(m.photo_moved({ number: to + 1, count: next.length }));
  }

  function add(files: readonly File[]) {
    const room = mostPictures - stand.length;
    setTold(files.length > room ? m.photo_too_many({ most: mostPictures, left: files.length - Math.max(room, 0) }) : null);
    const fresh = files.slice(0, Math.max(room, 0)).map((file) => ({ file, picture: blank(newId()) }));
    if (fresh.length === 0) return;
    setRemoved(null);
    remember([...stand, ...fresh.map(({ picture }) => picture.id)]);
    uploads.add(fresh);
  }

  function remove(at: number) {
    const id = stand[at]!;
    const upload = coming.find(({ picture }) => picture.id === id);
    const picture = upload?.picture ?? pictures.find((one) => one.id === id)!;
    lostFocus.current = true;
    remember(stand.filter((one) => one !== id));
    uploads.remove(id);
    if (!upload) give(held.current.filter((one) => one.id !== id));
    setRemoved({ picture, at, file: upload?.file ?? null });
    setSaid(m.photo_removed());
  }

  function clearRefused() {
    lostFocus.current = true;
    for (const { picture } of refused) uploads.remove(picture.id);
  }

  function takeBack({ picture, at, file }: Removed) {
    setRemoved(null);
    const next = [...stand.slice(0, at), picture.id, ...stand.slice(at)];
    remember(next);
    if (file) uploads.add([{ picture, file }]);
    else give([...held.current, picture].sort((a, b) => next.indexOf(a.id) - next.indexOf(b.id)));
    setSaid(m.photo_taken_back());
  }

  function change(id: string, changes: Partial<ContentPicture>) {
    if (held.current.some((one) => one.id === id)) give(held.current.map((one) => (one.id === id ? { ...one, ...changes } : one)));
    else uploads.change(id, changes);
  }

  const act = (at: number) => (action: RowAction) => {
    if (action === 'up') move(at, at - 1);
    else if (action === 'down') move(at, at + 1);
    else if (action === 'remove') remove(at);
    else startCrop(stand[at]!);
  };

  function startCrop(id: string) {
    const file = uploadOf(id)?.file;
    setCropping({ id, href: file ? URL.createObjectURL(file) : shownAddress(workshop, shown.get(id)!, 1200) });
  }
  function endCrop(crop?: Crop | null) {
    if (!cropping) return;
    // What stands in its place until it is there was made of another part.
    if (crop !== undefined) change(cropping.id, { crop, placeholder: null });
    if (cropping.href?.startsWith('blob:')) URL.revokeObjectURL(cropping.href);
    setCropping(null);
  }

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    add([...(event.target.files ?? [])]);
    // The same file may be chosen again.
    event.target.value = '';
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    add([...event.dataTransfer.files]);
  };

  const shown = new Map([...coming.map(({ picture }) => picture), ...pictures].map((picture) => [picture.id, picture]));
  const uploadOf = (id: string) => coming.find(({ picture }) => picture.id === id) ?? null;
  const addressOf = (picture: ContentPicture) => uploads.previews.get(picture.id)?.url ?? shownAddress(workshop, picture, 336);
  const cropped = cropping ? shown.get(cropping.id) : undefined;

  return (
    <section className="shelf" aria-labelledby={`${id}-title`} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="shelf__top">
        <h2 id={`${id}-title`}>{m.photo_shelf()}</h2>
        <span>{m.photo_count({ have: stand.length, most: mostPictures })}</span>
      </div>
      {errors && (stand.length === 0 || pictures.length > 0) && <FieldError id={`${id}-lacks`} errors={stand.length === 0 ? [m.photo_lacks()] : errors} />}
      <UploadNotice uploads={coming} onAgain={uploads.again} />
      {told && (
        <div className="shelf__told">
          <Notice tone="wait" live>
            <p>{told}</p>
          </Notice>
        </div>
      )}
      {stand.length > 0 && (
        <ol className="shelf__list" ref={list}>
          {stand.map((one, at) => (
            <PictureRow
              key={one}
              number={asSeen.indexOf(one) + 1}
              count={stand.length}
              picture={shown.get(one)!}
              upload={uploadOf(one)}
              href={addressOf(shown.get(one)!)}
              options={options}
              suggest={suggest}
              drag={drag.under && { place: asSeen.indexOf(one), isHeld: drag.under.from === at }}
              onAct={act(at)}
              onChange={(changes) => change(one, changes)}
              grip={drag.gripOf(at)}
            />
          ))}
        </ol>
      )}
      <RefusedPictures uploads={refused} hrefOf={(id) => uploads.previews.get(id)?.url ?? null} onClear={clearRefused} />
      {removed && (
        <p className="shelf__undo">
          <span>{m.photo_removed()}</span>
          <Button ref={undo} type="button" size="small" onClick={() => takeBack(removed)}>
            {m.photo_take_back()}
          </Button>
        </p>
      )}
      {stand.length < mostPictures && (
        <div className="shelf__add">
          <label className="btn btn--big btn--full">
            <input ref={chooser} className="vh" type="file" accept="image/*" multiple disabled={!scripted} aria-describedby={[`${id}-hint`, errors && `${id}-lacks`].filter(Boolean).join(' ')} onChange={choose} />
            <Icon name="camera" />
            {m.photo_add()}
          </label>
          <label className="btn btn--full shelf__shoot">
            <input className="vh" type="file" accept="image/*" capture="environment" disabled={!scripted} onChange={choose} />
            {m.photo_shoot()}
          </label>
          <p className="hint" id={`${id}-hint`}>
            {m.photo_add_hint({ most: photoLimits.bytes / 1_000_000 })}
          </p>
        </div>
      )}
      <p className="vh" role="status">
        {said}
      </p>
      {cropping && cropped && (
        <CropDialog picture={cropped} href={cropping.href} onClose={() => endCrop()} onCrop={endCrop} />
      )}
    </section>
  );
}

const blank = (id: string): ContentPicture => ({ id, photo: null, drawing: null, width: 0, height: 0, crop: null, placeholder: null, alt: '', altEn: '', choice: null });
