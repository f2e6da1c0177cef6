import { VillageDot } from '#app/ui/village-dot.tsx';
import { Icon, iconNames } from '#app/ui/icon.tsx';
import tokensCss from '#app/ui/css/tokens.css?raw';
import { Both, Part } from './both.tsx';
import { type Light, lights, pairContrast, readPairs, readTokens } from './tokens.ts';

const tokens = readTokens(tokensCss);
const colours = [...tokens.light.keys()].filter((name) => !name.startsWith('hall-'));
const texts = ['d-128', 'd-56', 'd-40', 'd-32', 'd-24', 'd-20', 'd-18', 't-16', 't-15', 't-14', 't-13', 't-12'] as const;
const spaces = ['s-1', 's-2', 's-3', 's-4', 's-5', 's-6', 's-8', 's-10', 's-12', 's-16', 's-20'] as const;
const walls = ['bat-trang', 'van-phuc', 'phu-vinh', 'ha-thai', 'chuong', 'quat-dong', 'boi-khe', 'chang-son'] as const;

export function Colours() {
  return (
    <Part id="colours" title="Colours" lead="Named after the crafts. The figure is the contrast on paper; text needs 4.5, an edge 3. Read from tokens.css as it is.">
      <div className="both__two">
        {lights.map((light) => (
          <Swatches key={light} light={light} />
        ))}
      </div>
      <h3 className="kit__sub">Every pair that is read</h3>
      <div className="kit__wide" role="region" aria-label="Contrast of pairs" tabIndex={0}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Text or edge</th>
              <th scope="col">On</th>
              <th scope="col" className="r">Needs</th>
              <th scope="col" className="r">Light</th>
              <th scope="col" className="r">Dark</th>
            </tr>
          </thead>
          <tbody>
            {readPairs.map((pair) => (
              <tr key={`${pair.text} ${pair.on}`}>
                <td>{pair.text}</td>
                <td>{pair.on}</td>
                <td className="r">{pair.least}</td>
                {lights.map((light) => (
                  <td key={light} className="r">{pairContrast(tokens[light], pair).toFixed(1)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

function Swatches({ light }: { light: Light }) {
  return (
    <ul className="both__side swatches" data-theme={light}>
      {colours.map((name) => (
        <li key={name}>
          {/* An attribute of its own: the page's policy allows no style attribute. */}
          <svg className="swatch" aria-hidden="true">
            <rect width="100%" height="100%" fill={tokens[light].get(name)} />
          </svg>
          <b>{name}</b>
          <span>
            {tokens[light].get(name)} · {pairContrast(tokens[light], { text: name, on: 'paper' }).toFixed(1)}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Walls() {
  return (
    <Part id="villages" title="Villages" lead="A brand sets six colours and a pattern inside its own hall, and nothing else. The dot goes wherever its goods go: 16, 24, 40.">
      <ul className="walls">
        {walls.map((village) => (
          <li key={village} data-village={village} className="wall">
            <b>{village}</b>
            <span>second text on the wall</span>
            <p>
              <VillageDot village={village} size={40} /> <VillageDot village={village} size={24} /> <VillageDot village={village} /> <i>accent on paper</i>
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Type() {
  return (
    <Part id="type" title="Type" lead="Newsreader 400 for names and headings, Be Vietnam Pro 400 and 500 for reading and controls. Stacked marks must never touch.">
      <dl className="types">
        {texts.map((name) => (
          <div key={name}>
            <dt>--{name}</dt>
            <dd data-type={name}>{name.startsWith('d-') ? 'Quất Động, Chuông Ỡ, Mễ Trì' : 'Bình tỳ bà men lam vẽ cá chép, 1.250.000 ₫, Ẫ Ộ Ễ Ữ g y p'}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

export function Space() {
  return (
    <Part id="space" title="Space, corners, icons" lead="Steps of 4 px. Corners 2 px on pictures, 4 px on controls, round only for dots and chips. No shadows.">
      <ul className="spaces">
        {spaces.map((name) => (
          <li key={name}>
            <span data-space={name} />
            {name}
          </li>
        ))}
      </ul>
      <Both name="Icons, 22 px">
        <ul className="icons">
          {iconNames.map((name) => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Both>
      <Both name="Focus: 2 px in cobalt, 3 px away">
        <div className="row">
          <button type="button" className="btn is-focus">Thêm vào giỏ</button>
          <a className="link is-focus" href="#space">Bát Tràng</a>
          <input type="checkbox" className="box is-focus" aria-label="box in focus" />
        </div>
      </Both>
    </Part>
  );
}
