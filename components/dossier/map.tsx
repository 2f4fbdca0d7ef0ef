/** The large map: nearer and farther, moved by drag, buttons and arrow keys; the same in a table. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LargeMapView } from '../../answers/dossier/large-map.ts';
import type { Extent } from '../../answers/drawn.ts';
import { useDossier } from './context.ts';

/** One step nearer or farther. */
const step = 1.5;
/** The nearest look: so many times the whole map. */
const nearest = 9;
/** An arrow key moves the map by this part of what is seen. */
const stride = 0.15;
/** Letters of names, in pixels of the page; smaller where the map is. */
const letterPx = 15;
const smallLetterPx = 12;
/** A map narrower than this is a small one. */
const smallMapPx = 480;
/** What the map measures until it is laid out. */
const usualPx = 750;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-stride, 0],
  ArrowRight: [stride, 0],
  ArrowUp: [0, -stride],
  ArrowDown: [0, stride],
};

/** Keeps what is seen within the map. */
function within(map: LargeMapView, { x, y, width }: Extent): Extent {
  const seen = Math.min(map.width, Math.max(map.width / nearest, width));
  const height = (seen * map.height) / map.width;
  return {
    x: Math.min(map.width - seen, Math.max(0, x)),
    y: Math.min(map.height - height, Math.max(0, y)),
    width: seen,
  };
}

/** How wide an element is shown, in pixels. */
function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(usualPx);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    // Not `clientWidth`, which in Firefox is another than what is seen of an SVG element.
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || usualPx));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

export function LargeMap({ map }: { readonly map: LargeMapView }) {
  const { t, tools } = useDossier();
  const words = t.dossier.map;
  const whole = { x: 0, y: 0, width: map.width };
  const [extent, setExtent] = useState<Extent>(() => within(map, map.four));
  const svg = useRef<SVGSVGElement>(null);
  const from = useRef<{ x: number; y: number; extent: Extent } | undefined>(undefined);
  const { x, y, width } = extent;
  const height = (width * map.height) / map.width;
  const shownPx = useWidth(svg);
  /**
   * Pixels a unit of the map. The drawing is in pixels, so that names and strokes stay as large as they
   * are: in units of the map they would be so small that Firefox, which has a least size of letters,
   * would draw them twice as large.
   */
  const scale = shownPx / width;
  const letter = shownPx < smallMapPx ? smallLetterPx : letterPx;

  const move = (across: number, down: number) =>
    setExtent(within(map, { x: x + across * width, y: y + down * height, width }));
  const zoom = (by: number) => {
    const seen = Math.min(map.width, Math.max(map.width / nearest, width / by));
    const middle = { x: x + width / 2, y: y + height / 2 };
    const half = (seen * map.height) / map.width / 2;
    setExtent(within(map, { x: middle.x - seen / 2, y: middle.y - half, width: seen }));
  };
  const onKey = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (arrow === undefined && event.key !== '+' && event.key !== '-') return;
    event.preventDefault();
    if (arrow === undefined) zoom(event.key === '+' ? step : 1 / step);
    else move(...arrow);
  };

  const drop = () => {
    from.current = undefined;
  };

  return (
    <figure class="large-map" id="map" tabIndex={-1}>
      {/* biome-ignore lint/a11y/useSemanticElements: a map that keys move is a group, not a fieldset */}
      <div
        class="ground"
        role="group"
        aria-label={words.label}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map
        tabIndex={0}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          if (event.pointerType !== 'mouse') return;
          from.current = { x: event.clientX, y: event.clientY, extent };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const start = from.current;
          if (start === undefined) return;
          const at = {
            x: start.extent.x - (event.clientX - start.x) / scale,
            y: start.extent.y - (event.clientY - start.y) / scale,
          };
          setExtent(within(map, { ...at, width }));
        }}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <svg
          ref={svg}
          viewBox={`0 0 ${shownPx} ${height * scale}`}
          role="img"
          aria-label={words.alternative}
        >
          <g transform={`scale(${scale}) translate(${-x} ${-y})`}>
            <path class="land" d={map.land} />
            {map.islands.map((island) => (
              <path key={island.place} class="island" d={island.path} />
            ))}
            <ellipse
              class="ring"
              cx={map.ring.x}
              cy={map.ring.y}
              rx={map.ring.rx}
              ry={map.ring.ry}
              vector-effect="non-scaling-stroke"
            />
          </g>
          {map.labels.map((label) => (
            <text
              key={label.id}
              class={label.weight}
              text-anchor={label.anchor}
              font-size={letter}
              y={(label.y - y) * scale}
            >
              {label.lines.map((line, index) => (
                <tspan
                  key={line.text}
                  lang={line.language}
                  x={(label.x - x) * scale}
                  dy={index === 0 ? 0 : letter * 1.15}
                >
                  {line.text}
                </tspan>
              ))}
            </text>
          ))}
        </svg>
      </div>
      {tools === undefined ? null : (
        <p class="controls">
          <button type="button" aria-label={words.nearer} onClick={() => zoom(step)}>
            +
          </button>
          <button type="button" aria-label={words.farther} onClick={() => zoom(1 / step)}>
            −
          </button>
          <button type="button" onClick={() => setExtent(within(map, map.four))}>
            {words.four}
          </button>
          <button type="button" onClick={() => setExtent(whole)}>
            {words.chain}
          </button>
          <span id="map-keys" class="soft">
            {words.keys}
          </span>
        </p>
      )}
      <figcaption>{t.dossier.mapCaption}</figcaption>
      <div class="scrolls">
        <table class="positions">
          <caption class="hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col" class="label">
                {words.place}
              </th>
              <th scope="col" class="label">
                {words.north}
              </th>
              <th scope="col" class="label">
                {words.east}
              </th>
            </tr>
          </thead>
          <tbody>
            {map.rows.map((row) => (
              <tr key={row.place}>
                <th scope="row">
                  <a href={`#place/${row.place}`}>{row.names}</a>
                </th>
                <td class="value">{row.latitude}</td>
                <td class="value">{row.longitude}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
