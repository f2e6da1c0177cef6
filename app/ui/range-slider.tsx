import { Slider as Base } from '@base-ui/react/slider';
import './css/slider.css';

export type Range = readonly [from: number, to: number];

type RangeSliderProps = {
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

/** From and to on one line; what is chosen stands above in words. */
export function RangeSlider({ label, ends, min, max, step, start, say, onChange }: RangeSliderProps) {
  return (
    <Base.Root className="slider" defaultValue={start} min={min} max={max} step={step} minStepsBetweenValues={1} thumbAlignment="edge" onValueCommitted={(chosen) => onChange?.(chosen as unknown as Range)}>
      <Base.Label className="lab">{label}</Base.Label>
      <Base.Value className="slider__say">{(_, values) => values.map(say).join(' – ')}</Base.Value>
      <Base.Control className="slider__reach">
        <Base.Track className="slider__line">
          <Base.Indicator className="slider__part" />
          {ends.map((name, index) => (
            <Base.Thumb key={name} index={index} className="slider__thumb" aria-label={`${label}, ${name}`} getAriaValueText={(_, value) => say(value)} />
          ))}
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
