// The part of a photograph that shoppers see: a frame that is dragged, moved by arrow keys, or by buttons.
import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { corners, type Corner, type Crop, listRatio, middleCrop, moveCrop, readCrop, reshapeCrop, resizeCrop, wholePicture } from '#app/domain/catalogue/crop.ts';
import type { ContentPicture } from '#app/domain/listings/content.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Icon, type IconName } from '#app/ui/icon.tsx';

type CropDialogProps = {
  picture: ContentPicture;
  /** All of the photograph. */
  href: string | null;
  onClose: () => void;
  onCrop: (crop: Crop | null) => void;
};

const shapes = [
  ['list', listRatio, m.photo_crop_list],
  ['square', 1, m.photo_crop_square],
  ['free', null, m.photo_crop_free],
] as const;
type Shape = (typeof shapes)[number][0];

const step = 0.02;
/** On the screen, around a corner: the width of a finger. */
const reach = 32;

export function CropDialog({ picture, href, onClose, onCrop }: CropDialogProps) {
  const size = { width: picture.width, height: picture.height };
  const [shape, setShape] = useState<Shape>(() => shapeOf(picture));
  const ratio = shapes.find(([name]) => name === shape)![1];
  const [crop, setCrop] = useState<Crop>(() => picture.crop ?? middleCrop(size, listRatio) ?? wholePicture);
  const first = useRef<SVGRectElement>(null);

  const move = (dx: number, dy: number) => setCrop((now) => moveCrop(now, dx, dy));
  /** About its middle, as far as the edges let it. */
  const grow = (by: number) => setCrop((now) => {
    const shifted = resizeCrop(now, 'nw', -by / 2, (-by / 2) * (now.height / now.width), size, ratio);
    return resizeCrop(shifted, 'se', by / 2, (by / 2) * (now.height / now.width), size, ratio);
  });
  const keys: Record<string, () => void> = {
    ArrowLeft: () => move(-step, 0),
    ArrowRight: () => move(step, 0),
    ArrowUp: () => move(0, -step),
    ArrowDown: () => move(0, step),
    '+': () => grow(step * 2),
    '=': () => grow(step * 2),
    '-': () => grow(-step * 2),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const buttons: [IconName, string, () => void][] = [
    ['minus', m.photo_crop_smaller(), () => grow(-step * 4)],
    ['plus', m.photo_crop_larger(), () => grow(step * 4)],
    ['left', m.photo_crop_left(), () => move(-step * 2, 0)],
    ['right', m.photo_crop_right(), () => move(step * 2, 0)],
    ['up', m.photo_crop_up(), () => move(0, -step * 2)],
    ['down', m.photo_crop_down(), () => move(0, step * 2)],
  ];
  const percent = (fraction: number) => Math.round(fraction * 100);
  const now = m.photo_crop_now({ width: percent(crop.width), height: percent(crop.height), left: percent(crop.x), top: percent(crop.y) });

  return (
    <Dialog open onClose={onClose} title={m.photo_crop_title()} place="whole" first={first as never}>
      <div className="crop">
        <p className="crop__hint">{m.photo_crop_hint()}</p>
        <Stage href={href} size={size} crop={crop} ratio={ratio} frame={first} onCrop={setCrop} onKeyDown={press} />
        <div className="crop__tools">
          <fieldset className="crop__shapes">
            <legend className="vh">{m.photo_crop_shape()}</legend>
            {shapes.map(([name, ratio, words]) => (
              <label key={name} className="crop__shape">
                <input
                  className="vh"
                  type="radio"
                  name="crop-shape"
                  checked={shape === name}
                  onChange={() => {
                    setShape(name);
                    setCrop((before) => reshapeCrop(before, size, ratio));
                  }}
                />
                {words()}
              </label>
            ))}
          </fieldset>
          <div className="crop__nudges">
            {buttons.map(([icon, name, act]) => (
              <button key={icon} type="button" className="shelf__act" aria-label={name} title={name} onClick={act}>
                <Icon name={icon} />
              </button>
            ))}
          </div>
          <p className="vh" role="status">
            {now}
          </p>
          <div className="crop__ends">
            <Button type="button" tone="go" size="big" full disabled={href === null} onClick={() => onCrop(readCrop(crop))}>
              {m.photo_crop_use()}
            </Button>
            <Button type="button" full onClick={() => onCrop(null)}>
              {m.photo_crop_whole()}
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}

type StageProps = {
  href: string | null;
  size: { width: number; height: number };
  crop: Crop;
  ratio: number | null;
  frame: RefObject<SVGRectElement | null>;
  onCrop: (crop: Crop) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

type Held = { corner: Corner | null; x: number; y: number; from: Crop };

function Stage({ href, size: { width, height }, crop, ratio, frame, onCrop, onKeyDown }: StageProps) {
  const stage = useRef<SVGSVGElement>(null);
  const held = useRef<Held | null>(null);
  const [fails, setFails] = useState(false);
  const [left, top, wide, high] = [crop.x * width, crop.y * height, crop.width * width, crop.height * height];

  /** Pixels of the photograph under one of the screen. */
  const scale = () => 1 / (stage.current!.getScreenCTM()?.a ?? 1);
  const cornerAt = ({ clientX, clientY }: PointerEvent): Corner | null => {
    const matrix = stage.current!.getScreenCTM();
    if (!matrix) return null;
    const distance = (corner: Corner) => {
      const at = new DOMPoint(corner.endsWith('w') ? left : left + wide, corner.startsWith('n') ? top : top + high).matrixTransform(matrix);
      return Math.hypot(at.x - clientX, at.y - clientY);
    };
    const nearest = corners.toSorted((a, b) => distance(a) - distance(b))[0]!;
    return distance(nearest) <= reach ? nearest : null;
  };

  const take = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { corner: cornerAt(event), x: event.clientX, y: event.clientY, from: crop };
  };
  const drag = (event: PointerEvent) => {
    if (!held.current) return;
    const { corner, x, y, from } = held.current;
    const [dx, dy] = [((event.clientX - x) * scale()) / width, ((event.clientY - y) * scale()) / height];
    onCrop(corner ? resizeCrop(from, corner, dx, dy, { width, height }, ratio) : moveCrop(from, dx, dy));
  };
  const drop = () => (held.current = null);

  if (fails) return <p className="crop__none">{m.photo_crop_no_view()}</p>;
  const arm = Math.max(width, height) / 16;
  return (
    <svg ref={stage} className="crop__stage" viewBox={`0 0 ${width} ${height}`} onPointerDown={take} onPointerMove={drag} onPointerUp={drop} onPointerCancel={drop}>
      {href && <image href={href} width={width} height={height} preserveAspectRatio="none" onError={() => setFails(true)} />}
      <path className="crop__veil" fillRule="evenodd" d={`M0 0H${width}V${height}H0ZM${left} ${top}h${wide}v${high}h${-wide}Z`} />
      <rect ref={frame} className="crop__frame" x={left} y={top} width={wide} height={high} tabIndex={0} role="application" aria-label={m.photo_crop_frame()} onKeyDown={onKeyDown} />
      <path className="crop__corners" d={corners.map((corner) => cornerPath(corner, left, top, wide, high, Math.min(arm, wide / 3, high / 3))).join('')} />
    </svg>
  );
}

function cornerPath(corner: Corner, left: number, top: number, wide: number, high: number, arm: number): string {
  const [x, inX] = corner.endsWith('w') ? [left, arm] : [left + wide, -arm];
  const [y, inY] = corner.startsWith('n') ? [top, arm] : [top + high, -arm];
  return `M${x + inX} ${y}H${x}V${y + inY}`;
}

function shapeOf({ width, height, crop }: ContentPicture): Shape {
  if (!crop) return 'list';
  const ratio = (crop.width * width) / (crop.height * height);
  return shapes.find(([, one]) => one !== null && Math.abs(ratio - one) < 0.01)?.[0] ?? 'free';
}
