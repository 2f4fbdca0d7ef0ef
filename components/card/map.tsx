/** The map: land, the four, the ring around Habomai, names, and the wider region in a corner. */
import type { MapLabel, MapView } from '../../answers/content.ts';

/** Between the two lines of a name, in units of the view box. */
const lineHeight = 11;

function Label({ label }: { readonly label: MapLabel }) {
  return (
    <text
      x={label.x}
      y={label.y}
      text-anchor={label.anchor}
      class={`${label.weight}${label.stands ? ' stands' : ''}`}
    >
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

export function MapFigure(props: {
  readonly map: MapView;
  /** The four alone, without names: the title beside it has them. */
  readonly small: boolean;
}) {
  const { map, small } = props;
  const { inset, closeUp } = map;
  const view = small
    ? `${closeUp.x} ${closeUp.y} ${closeUp.width} ${closeUp.height}`
    : `0 0 ${map.width} ${map.height}`;
  return (
    <div class="map">
      <svg viewBox={view} role="img" aria-label={map.alternative}>
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
        {small ? null : (
          <>
            {' '}
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
          </>
        )}
      </svg>
    </div>
  );
}
