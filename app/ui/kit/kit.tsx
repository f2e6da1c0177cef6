// Every piece of the shop in every state, on one page, while developing. It is no part of the built shop.
import '#app/ui/css/kit.css';
import { Buttons, Fields } from './controls.tsx';
import { Part } from './both.tsx';
import { drawingFile, drawn, type DrawnKind } from './drawn.ts';
import { Colours, Space, Type, Walls } from './foundations.tsx';
import { Overlays } from './overlays.tsx';
import { Goods, Said } from './pieces.tsx';

const parts = [
  ['colours', 'Colours'], ['villages', 'Villages'], ['type', 'Type'], ['space', 'Space, corners, icons'], ['buttons', 'Buttons'], ['fields', 'Fields'],
  ['overlays', 'Over the page'], ['goods', 'Goods'], ['said', 'Said on the page'], ['drawings', 'Drawings'],
] as const;

const families: readonly [DrawnKind, string][] = [
  ['product', 'Goods'],
  ['scene', 'Scenes'],
  ['pattern', 'Patterns'],
  ['emblem', 'Emblems'],
];

export const meta = () => [{ title: 'The kit · Trăm Nghề' }, { name: 'robots', content: 'noindex' }];

export default function Kit() {
  return (
    <div className="wrap kitpage" lang="en">
      <header>
        <h1>The kit</h1>
        <p>Every piece of the shop in every state, by day and by night. Tab through it, make the window narrow, ask the machine for less motion.</p>
      </header>
      <nav aria-label="Parts of the kit" className="kitpage__index">
        <ol>
          {parts.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="kitpage__parts">
        <Colours />
        <Walls />
        <Type />
        <Space />
        <Buttons />
        <Fields />
        <Overlays />
        <Goods />
        <Said />
        <Part id="drawings" title="Drawings" lead="What the illustration kit knows, one of each. Drawn by a seed: the same words always give the same thing.">
          {families.map(([kind, name]) => (
            <section key={kind} aria-label={name}>
              <h3 className="kit__sub">
                {name} <small>{drawn[kind].length}</small>
              </h3>
              <ul className={`draws draws--${kind}`}>
                {drawn[kind].map((one) => (
                  <li key={one}>
                    <img src={drawingFile(kind, one)} alt="" loading="lazy" width="480" height={kind === 'product' ? 600 : kind === 'scene' ? 270 : 480} />
                    {one}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Part>
      </div>
    </div>
  );
}
