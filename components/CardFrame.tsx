/** The popover's frame: a labelled dialog that is not modal, and a place for its one announcement. */
import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { Card, type CardProps } from './Card.tsx';

const titleId = 'title';
/** A sheet dragged this far goes to its next stop, or closes, in CSS pixels. */
const stopDragPx = 64;

export interface CardFrameProps extends CardProps {
  readonly dialog: Ref<HTMLDivElement>;
  readonly maxHeight: number;
  /** How high a sheet can be dragged; as `maxHeight` where nothing is said. */
  readonly tallHeight?: number | undefined;
  readonly theme: Settings['theme'];
  /** How large letters are beside the usual size, 1. */
  readonly textScale?: number | undefined;
  /** The edge of the window that a sheet hangs on; `undefined` beside a line. */
  readonly sheet: 'top' | 'bottom' | undefined;
  /** Said once, politely, when a reader steps here without the focus moving. */
  readonly announcement: string;
  readonly onClose: () => void;
}

/** Where a sheet stands: half of what is seen, or nearly all of it. */
type Stop = 'half' | 'tall';

/**
 * The handle of a sheet, dragged both ways between its stops and off its edge. A tap or a key goes to the
 * other stop; the close button closes for those who do not drag.
 */
function Grabber(props: {
  readonly edge: 'top' | 'bottom';
  readonly stop: Stop;
  readonly tallHeight: number;
  readonly t: CardFrameProps['t'];
  readonly onStop: (stop: Stop) => void;
  readonly onClose: () => void;
}) {
  const { edge, stop, tallHeight, t, onStop, onClose } = props;
  const from = useRef<{ readonly y: number; readonly height: number } | undefined>(undefined);
  const hasMoved = useRef(false);
  const other: Stop = stop === 'half' ? 'tall' : 'half';
  /** How far the sheet is drawn out, in CSS pixels; negative towards its edge. */
  const pulledBy = (event: PointerEvent) =>
    ((from.current?.y ?? 0) - event.clientY) * (edge === 'bottom' ? 1 : -1);
  const drop = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (from.current === undefined) return;
    const pulled = pulledBy(event);
    from.current = undefined;
    const frame = event.currentTarget.parentElement;
    if (frame !== null) {
      frame.style.removeProperty('--dragged-size');
      frame.style.removeProperty('transform');
    }
    if (event.type !== 'pointerup') return;
    if (pulled >= stopDragPx) onStop('tall');
    else if (pulled <= -stopDragPx && stop === 'tall' && pulled > -tallHeight / 2) onStop('half');
    else if (pulled <= -stopDragPx) onClose();
  };
  return (
    <button
      type="button"
      class="grabber"
      aria-label={stop === 'half' ? t.card.moreOfSheet : t.card.lessOfSheet}
      onPointerDown={(event) => {
        const height = event.currentTarget.parentElement?.offsetHeight ?? 0;
        from.current = { y: event.clientY, height };
        hasMoved.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const frame = event.currentTarget.parentElement;
        if (from.current === undefined || frame === null) return;
        const pulled = pulledBy(event);
        if (Math.abs(pulled) > 4) hasMoved.current = true;
        const size = Math.min(tallHeight, from.current.height + Math.max(0, pulled));
        frame.style.setProperty('--dragged-size', `${size}px`);
        const towardsEdge = Math.max(0, -pulled) * (edge === 'bottom' ? 1 : -1);
        frame.style.transform = `translateY(${towardsEdge}px)`;
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
      onClick={() => {
        if (!hasMoved.current) onStop(other);
        hasMoved.current = false;
      }}
    />
  );
}

export function CardFrame(props: CardFrameProps) {
  const { dialog, maxHeight, theme, sheet, announcement, textScale = 1, ...card } = props;
  const tallHeight = props.tallHeight ?? maxHeight;
  const [stop, setStop] = useState<Stop>('half');
  const isTall = sheet !== undefined && stop === 'tall';
  return (
    <div
      ref={dialog}
      class={`frame tokens${sheet === undefined ? '' : ` sheet ${sheet}`}${isTall ? ' tall' : ''}`}
      data-theme={theme}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      style={{
        '--most-size': `${isTall ? tallHeight : maxHeight}px`,
        '--text-scale': String(textScale),
      }}
    >
      {sheet === undefined ? null : (
        <Grabber
          edge={sheet}
          stop={stop}
          tallHeight={tallHeight}
          t={props.t}
          onStop={setStop}
          onClose={props.onClose}
        />
      )}
      <Card
        {...card}
        fadesIn
        room={isTall ? 'full' : props.room}
        maxHeight={isTall ? tallHeight : maxHeight}
        titleId={titleId}
      />
      <p class="announcement" role="status" lang={props.language}>
        {announcement}
      </p>
    </div>
  );
}
