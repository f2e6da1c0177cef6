import { useEffect, useRef, useState } from 'react';
import type { ContentOption, ContentVariant, ListingContent } from '#app/domain/listings/content.ts';
import { emptyOption, MOST_TYPED_OPTIONS, type TypedOption, typedOption, withColour, withOptions, withTypedOption } from '#app/domain/listings/edit-content.ts';
import type { ContentLack } from '#app/domain/listings/readiness.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { Checkbox, FieldError, TextField } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { newId } from '../photos/new-id.ts';
import { colourFieldName, NO_COLOUR } from './form-content.ts';
import { errorsAt } from './lack-words.ts';

type OptionFieldsProps = { content: ListingContent; lacks: readonly ContentLack[]; onChange: (content: ListingContent) => void };

/** What there is to choose from: a name and its values in words. Without script one more can be filled in. */
export function OptionFields({ content, lacks, onChange }: OptionFieldsProps) {
  const { options } = content;
  // What was taken out of the grid while this page was open comes back when it is typed back.
  const dropped = useRef<ContentVariant[]>([]);
  const [added, setAdded] = useState<string | null>(null);
  const change = (next: ListingContent) => {
    dropped.current = [...content.variants, ...dropped.current.filter(({ id }) => !content.variants.some((one) => one.id === id))].slice(0, 200);
    onChange(next);
  };
  const spare = options.length < MOST_TYPED_OPTIONS;
  return (
    <fieldset className="choices" id="options" tabIndex={-1}>
      <legend className="vh">{m.listing_options()}</legend>
      {options.map((option, at) => (
        <OptionRow
          key={option.key}
          at={at}
          isNew={added === option.key}
          option={option}
          onColour={(value, colour) => onChange(withColour(content, option.key, value, colour))}
          onType={(typed) => change(withTypedOption(content, typed, newId, dropped.current))}
          onRemove={() => change(withOptions(content, options.filter(({ key }) => key !== option.key), newId, dropped.current))}
        />
      ))}
      <FieldError errors={errorsAt(lacks, 'options')} />
      {spare && (
        <Button
          type="button"
          tone="quiet"
          full
          className="with-script"
          onClick={() => {
            const option = emptyOption(options);
            setAdded(option.key);
            onChange({ ...content, options: [...options, option] });
          }}
        >
          <Icon name="plus" />
          {options.length === 0 ? m.listing_option_add_first() : m.listing_option_add()}
        </Button>
      )}
      {spare && (
        <div className="without-script">
          <TextField label={m.listing_option_name()} name={`option.${options.length}.name`} hint={m.listing_option_name_hint()} optional />
          <TextField label={m.listing_option_values()} name={`option.${options.length}.values`} hint={m.listing_option_values_hint()} optional />
        </div>
      )}
      <datalist id="option-names">
        {[m.listing_option_size(), m.listing_option_glaze(), m.listing_option_colour(), m.listing_option_pattern()].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </fieldset>
  );
}

type OptionRowProps = { at: number; isNew: boolean; option: ContentOption; onColour: (value: string, colour: string | null) => void; onType: (typed: TypedOption) => void; onRemove: () => void };

function OptionRow({ at, isNew, option, onColour, onType, onRemove }: OptionRowProps) {
  const typed = typedOption(option);
  // A comma at the end is no value yet, and must not vanish under the hand that types it.
  const [values, setValues] = useState(typed.values);
  const [writing, setWriting] = useState(false);
  const id = `option-${typed.key}`;
  useEffect(() => {
    if (isNew) document.getElementById(id)?.focus();
  }, [isNew, id]);
  return (
    <div className="choices__row">
      <TextField id={id} label={m.listing_option_name()} name={`option.${at}.name`} value={typed.name} hint={m.listing_option_name_hint()} list="option-names" autoComplete="off" maxLength={40} onChange={({ target }) => onType({ ...typed, name: target.value })} />
      <TextField
        label={m.listing_option_values()}
        name={`option.${at}.values`}
        value={writing ? values : typed.values}
        hint={m.listing_option_values_hint()}
        autoComplete="off"
        maxLength={2000}
        onFocus={() => {
          setValues(typed.values);
          setWriting(true);
        }}
        onChange={({ target }) => {
          setValues(target.value);
          onType({ ...typed, values: target.value });
        }}
        onBlur={() => setWriting(false)}
      />
      {option.values.length > 0 && <Colours at={at} option={option} onColour={onColour} />}
      <Button type="button" tone="quiet" size="small" className="with-script" onClick={onRemove}>
        <Icon name="bin" size={18} />
        {m.listing_option_remove({ name: typed.name || m.listing_option_unnamed() })}
      </Button>
    </div>
  );
}

/** What a glaze or a dye looks like: shoppers see it beside its name. */
function Colours({ at, option: { values }, onColour }: { at: number } & Pick<OptionRowProps, 'option' | 'onColour'>) {
  return (
    <details className="colours">
      <summary>{m.listing_colours()}</summary>
      <p className="hint">{m.listing_colours_hint()}</p>
      <ul>
        {values.map(({ key, name, colour }) => (
          <li key={key}>
            <input type="color" name={colourFieldName(at, key)} aria-label={m.listing_colour_of({ value: name })} value={colour?.slice(0, 7) ?? NO_COLOUR} onChange={({ target }) => onColour(key, target.value)} />
            <Checkbox name={`${colourFieldName(at, key)}.co`} label={m.listing_colour_shown({ value: name })} checked={colour !== undefined} onChange={({ target }) => onColour(key, target.checked ? NO_COLOUR : null)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
