/** The map: land, the four, the ring around Habomai, names, and the wider region in a corner. */
import type { MapLabel, MapView } from '../../answers/card/map.ts';

/** Between the two lines of a name, in units of the view box. */
const lineHeight = 13;

/** A name with more characters than this is set narrower on the small map, to stay in it. */
const longestOnLocator = 15;
const locatorNameWidth = 172;
const locatorLineHeight = 19;

function classOf({ weight, stands }: MapLabel): string {
  return `${weight}${stands ? ' stands' : ''}`;
}

function Label({ label }: { readonly label: MapLabel }) {
  return (
    <text x={label.x} y={label.y} text-anchor={label.anchor} class={classOf(label)}>
      {label.lines.map((line, index) => {
        const below = label.stacked ? { x: label.x, dy: index === 0 ? 0 : lineHeight } : {};
        return (
          <tspan key={line.text} lang={line.language} {...below}>
            {label.stacked || index === 0 ? '' : ' · '}
            {line.text}
          </tspan>
        );
      })}
    </text>
  );
}

/**
 * A name on the small map, one line below the other. Each line is a `text` of its own: Firefox ignores
 * `textLength` on a `tspan` (bug 890692), and a long name ran out of the map.
 */
function LocatorLabel({ label }: { readonly label: MapLabel }) {
  return (
    <>
      {label.lines.map(({ text, language }, index) => {
        const narrow =
          text.length > longestOnLocator
            ? { textLength: locatorNameWidth, lengthAdjust: 'spacingAndGlyphs' }
            : {};
        return (
          <text
            key={text}
            x={label.x}
            y={label.y + index * locatorLineHeight}
            text-anchor={label.anchor}
            class={classOf(label)}
            lang={language}
            {...narrow}
          >
            {text}
          </text>
        );
      })}
    </>
  );
}

/** Coasts, the four and the ring around Habomai. */
function Shapes({ map }: { readonly map: MapView }) {
  return (
    <>
      <path class="land" d={map.land} />
      {map.islands.map((island) => (
        <path
          key={island.place}
          class={island.stands ? 'island stands' : 'island'}
          d={island.path}
        />
      ))}
      <ellipse
        class={map.ring.stands ? 'ring stands' : 'ring'}
        cx={map.ring.x}
        cy={map.ring.y}
        rx={map.ring.rx}
        ry={map.ring.ry}
      />
    </>
  );
}

/** The four and the shore of Hokkaido, small, with these two named: the place at hand, and Hokkaido. */
export function Locator({ map }: { readonly map: MapView }) {
  const { x, y, width, height } = map.closeUp;
  const [place, hokkaido] = map.locator;
  return (
    <div class="map locator">
      <svg viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={map.alternative}>
        <Shapes map={map} /> <LocatorLabel label={hokkaido} /> <LocatorLabel label={place} />
      </svg>
    </div>
  );
}

/** The whole map with its names, and the wider region in a corner. */
export function MapFigure({ map }: { readonly map: MapView }) {
  const { inset } = map;
  return (
    <div class="map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={map.alternative}>
        <Shapes map={map} />{' '}
        {map.labels.map((label) => (
          <Label key={label.id} label={label} />
        ))}
        <svg
          class="inset"
          aria-hidden="true"
          x={inset.x}
          y={inset.y}
          width={inset.width}
          height={inset.height}
          viewBox={`0 0 ${inset.width} ${inset.height}`}
        >
          <rect class="inset-ground" width={inset.width} height={inset.height} />
          <path class="land" d={inset.land} />
          <path class="island stands" d={inset.stands} />
          <path class="frame" d={inset.frame} />
          {inset.labels.map((label) => (
            <Label key={label.id} label={label} />
          ))}
        </svg>
      </svg>
    </div>
  );
}
