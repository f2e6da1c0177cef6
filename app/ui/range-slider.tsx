import { Slider as Base } from '@base-ui/react/slider';
import './css/slider.css';
import { useScripted } from './use-scripted.ts';

export type Range = readonly [from: number, to: number];

type RangeSliderProps = {
  /** Sent twice: from, then to. */
  name: string;
  label: string;
  /** What the two ends are called by ear. */
  ends: readonly [from: string, to: string];
  min: number;
  max: number;
  step: number;
  start: Range;
  /** A value as it is said: a price, a number of days. */
  say: (value: number) => string;
  onChange?: (range: Range) => void;
};

/** From and to on one line; what is chosen stands above in words. Two number fields without script. */
export function RangeSlider({ name, label, ends, min, max, step, start, say, onChange }: RangeSliderProps) {
  // The library's own markup for the server places its thumbs by style attributes, which the page's policy refuses.
  if (!useScripted()) {
    return (
      <fieldset className="slider">
        <legend className="lab">{label}</legend>
        {ends.map((end, index) => (
          <input key={end} className="inp inp--small" type="number" name={name} aria-label={end} min={min} max={max} step={step} defaultValue={start[index]} />
        ))}
      </fieldset>
    );
  }
  return (
    <Base.Root className="slider" name={name} defaultValue={start} min={min} max={max} step={step} minStepsBetweenValues={1} thumbAlignment="edge" onValueCommitted={([from = min, to = max]) => onChange?.([from, to])}>
      <Base.Label className="lab">{label}</Base.Label>
      <Base.Value className="slider__say">{(_, values) => values.map(say).join(' – ')}</Base.Value>
      <Base.Control className="slider__reach">
        <Base.Track className="slider__line">
          <Base.Indicator className="slider__part" />
          {ends.map((end, index) => (
            <Base.Thumb key={end} index={index} className="slider__thumb" aria-label={`${label}, ${end}`} getAriaValueText={(_, value) => say(value)} />
          ))}
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
