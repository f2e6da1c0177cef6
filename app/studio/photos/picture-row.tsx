import { useEffect, useId, useRef, useState, type ComponentProps, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ContentOption, ContentPicture } from '#app/domain/listings/content.ts';
import { isUntold } from '#app/domain/listings/picture-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Icon, type IconName } from '#app/ui/icon.tsx';
import { CroppedPicture } from './cropped-picture.tsx';
import type { PictureShelfProps } from './picture-shelf.tsx';
import type { Upload } from './uploads.ts';

export type RowAction = 'up' | 'down' | 'crop' | 'remove';

const mostLetters = 240;

/** The field of what is in this picture. */
export const altFieldId = ({ id }: Pick<ContentPicture, 'id'>): string => `alt-${id}`;

type PictureRowProps = {
  number: number;
  count: number;
  picture: ContentPicture;
  /** Null once it is with us. */
  upload: Upload | null;
  href: string | null;
  options: readonly ContentOption[];
  suggest: PictureShelfProps['suggest'];
  /** While one of the rows is dragged: where this one is seen. */
  drag: { place: number; isHeld: boolean } | null;
  onAct: (action: RowAction) => void;
  onChange: (changes: Partial<ContentPicture>) => void;
  grip: ComponentProps<'span'>;
};

export function PictureRow({ number, count, picture, upload, href, options, suggest, drag, onAct, onChange, grip }: PictureRowProps) {
  const row = useRef<HTMLLIElement>(null);
  // The row may be put elsewhere in the page, which takes the focus from its button.
  const pressed = useRef<RowAction | null>(null);
  useEffect(() => {
    if (pressed.current === null) return;
    const button = row.current?.querySelector<HTMLButtonElement>(`[data-act=${pressed.current}]:not([disabled])`) ?? row.current?.querySelector<HTMLButtonElement>('[data-act]:not([disabled])');
    pressed.current = null;
    button?.focus();
  }, [number]);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    const action = event.currentTarget.dataset.act as RowAction;
    if (action === 'up' || action === 'down') pressed.current = action;
    onAct(action);
  };
  const isSeen = href !== null && picture.width > 0;
  return (
    <li ref={row} className={drag?.isHeld ? 'shelf__row shelf__row--dragged' : 'shelf__row'} style={drag ? { order: drag.place } : undefined}>
      <div className="shelf__pic">{isSeen ? <CroppedPicture href={href} width={picture.width} height={picture.height} crop={picture.crop} /> : <Icon name="picture" />}</div>
      <div className="shelf__head">
        <p>
          <b>{m.photo_number({ number })}</b>
          {number === 1 && <small>{m.photo_in_lists()}</small>}
        </p>
        {count > 1 && (
          <span className="shelf__grip" title={m.photo_drag({ number })} aria-hidden="true" {...grip}>
            <Icon name="grip" />
          </span>
        )}
        <div className="shelf__acts">
          <Act action="up" icon="up" name={m.photo_up({ number })} disabled={number === 1} onClick={press} />
          <Act action="down" icon="down" name={m.photo_down({ number })} disabled={number === count} onClick={press} />
          <Act action="crop" icon="crop" name={m.photo_crop({ number })} disabled={!isSeen || picture.photo === null && picture.drawing !== null} onClick={press} />
          <Act action="remove" icon="bin" name={m.photo_remove({ number })} onClick={press} />
        </div>
      </div>
      {upload && <Way upload={upload} number={number} />}
      <Words picture={picture} options={options} suggest={suggest} number={number} onChange={onChange} />
    </li>
  );
}

function Act({ action, icon, name, ...button }: { action: RowAction; icon: IconName; name: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className="shelf__act" data-act={action} aria-label={name} title={name} {...button}>
      <Icon name={icon} />
    </button>
  );
}

/** How far a photograph has come. */
function Way({ upload: { state, share }, number }: { upload: Upload; number: number }) {
  const id = useId();
  const percent = Math.round(share * 100);
  return (
    <div className="shelf__way">
      <small id={id}>{state === 'sending' ? `${m.photo_sending()} ${percent}%` : state === 'waiting' ? m.photo_waiting() : m.photo_lost()}</small>
      <progress className="shelf__bar" value={percent} max={100} aria-label={m.photo_progress({ number })} aria-describedby={id} />
    </div>
  );
}

function Words({ picture, options, suggest, number, onChange }: Pick<PictureRowProps, 'picture' | 'options' | 'suggest' | 'number' | 'onChange'>) {
  const [hasEnglish, setHasEnglish] = useState(picture.altEn !== '');
  const words = useRef<HTMLDivElement>(null);
  const openEnglish = () => {
    flushSync(() => setHasEnglish(true));
    words.current?.querySelector<HTMLInputElement>('input[lang=en]')?.focus();
  };
  const untold = isUntold(picture);
  const hints = [...(untold ? [m.photo_alt_todo()] : []), ...(number === 1 ? [m.photo_alt_hint()] : [])];
  const usable = options.filter(({ values }) => values.length > 0);
  return (
    <div className="shelf__words" ref={words} tabIndex={-1}>
      <TextField id={altFieldId(picture)} label={m.photo_alt()} hint={hints.length > 0 ? hints.join(' ') : undefined} value={picture.alt} maxLength={mostLetters} onChange={(event) => onChange({ alt: event.target.value })} />
      {untold && suggest && (
        <Button
          type="button"
          size="small"
          onClick={() => {
            // The button goes with what it did; a field that takes the focus would open the keyboard.
            words.current?.focus({ preventScroll: true });
            onChange(suggest(picture));
          }}
        >
          {m.photo_alt_use_name()}
          <span className="vh"> {m.photo_number({ number })}</span>
        </Button>
      )}
      {hasEnglish && <TextField label={m.photo_alt_en()} optional lang="en" value={picture.altEn} maxLength={mostLetters} onChange={(event) => onChange({ altEn: event.target.value })} />}
      {(!hasEnglish || usable.length > 0) && (
        <div className="shelf__more">
          {!hasEnglish && (
            <button type="button" className="shelf__english" onClick={openEnglish}>
              <Icon name="plus" size={18} />
              {m.photo_alt_en_open()}
            </button>
          )}
          {usable.length > 0 && (
            <select className="inp" aria-label={m.photo_choice()} value={choiceText(picture.choice)} onChange={(event) => onChange({ choice: readChoice(event.target.value) })}>
              <option value="">{m.photo_choice_all()}</option>
              {usable.map(({ key, name, values }) => (
                <optgroup key={key} label={name}>
                  {values.map((value) => (
                    <option key={value.key} value={choiceText({ [key]: value.key })}>
                      {value.name}
                    </option>
                  ))}
                </optgroup>
              ))}
              {picture.choice && Object.keys(picture.choice).length > 1 && <option value={choiceText(picture.choice)}>{namesOf(picture.choice, usable)}</option>}
            </select>
          )}
        </div>
      )}
    </div>
  );
}

type Choice = NonNullable<ContentPicture['choice']>;

const choiceText = (choice: Choice | null): string => (choice ? JSON.stringify(choice) : '');
const readChoice = (text: string): Choice | null => (text === '' ? null : (JSON.parse(text) as Choice));
const namesOf = (choice: Choice, options: readonly ContentOption[]): string =>
  Object.entries(choice)
    .map(([key, value]) => options.find((one) => one.key === key)?.values.find((one) => one.key === value)?.name ?? value)
    .join(', ');
