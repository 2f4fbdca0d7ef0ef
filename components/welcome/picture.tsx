/** The picture of the welcome page: a line of text with a marked name, and the card that it opens. */
import type { WelcomeWords } from '../../locales/welcome.ts';

/** Lines of text stand as bars: x, y and width. */
const pageLines = [
  [28, 30, 304],
  [28, 54, 126],
  [262, 54, 84],
  [28, 210, 56],
  [28, 234, 40],
] as const;

const cardLines = [
  [112, 174, 216],
  [112, 190, 196],
  [112, 206, 120],
] as const;

export function Picture({ t }: { readonly t: WelcomeWords }) {
  const { label, names } = t.picture;
  return (
    <svg class="picture" viewBox="0 0 376 260" role="img" aria-label={label}>
      <rect class="page" x="0.5" y="0.5" width="375" height="259" rx="6" />
      {pageLines.map(([x, y, width]) => (
        <rect key={y + x} class="line" x={x} y={y} width={width} height="7" rx="3.5" />
      ))}
      <text class="marked" x="208" y="64">
        {names[0].text}
      </text>
      <path class="mark" d="M174 71.5h70" />
      <rect class="shade" x="94" y="88" width="254" height="150" rx="7" />
      <rect class="card" x="92.5" y="85.5" width="255" height="150" rx="6" />
      {names.map(({ label: whose, text }, index) => (
        <g key={text} transform={`translate(${112 + index * 108} 0)`}>
          <text class="whose" y="113">
            {whose}
          </text>
          <text class="name" y="140">
            {text}
          </text>
        </g>
      ))}
      <path class="rule" d="M112 157.5h216" />
      {cardLines.map(([x, y, width]) => (
        <rect key={y} class="line" x={x} y={y} width={width} height="6" rx="3" />
      ))}
      <path class="pointer" d="M226 66l0 19 4.6-4.2 3.2 7.2 3.3-1.5-3.2-7 6.1-.4z" />
    </svg>
  );
}
