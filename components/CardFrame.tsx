/** The popover's frame: a labelled dialog that is not modal, and a place for its one announcement. */
import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { Card, type CardProps } from './Card.tsx';

const titleId = 'title';
/** A sheet dragged this far closes. */
const closingDragPx = 72;

export interface CardFrameProps extends CardProps {
  readonly dialog: Ref<HTMLDivElement>;
  readonly maxHeight: number;
  readonly theme: Settings['theme'];
  /** The edge of the window that a sheet hangs on; `undefined` beside a line. */
  readonly sheet: 'top' | 'bottom' | undefined;
  /** Said once, politely, when a reader steps here without the focus moving. */
  readonly announcement: string;
  readonly onClose: () => void;
}

/** A handle to drag a sheet to its edge. The close button does the same for everyone else. */
function Grabber(props: { readonly edge: 'top' | 'bottom'; readonly onClose: () => void }) {
  const from = useRef<number | undefined>(undefined);
  const toEdge = props.edge === 'bottom' ? 1 : -1;
  const move = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (from.current === undefined) return;
    const dragged = Math.max(0, (event.clientY - from.current) * toEdge);
    const frame = event.currentTarget.parentElement;
    if (frame !== null) frame.style.transform = `translateY(${dragged * toEdge}px)`;
  };
  const drop = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (from.current === undefined) return;
    const dragged = (event.clientY - from.current) * toEdge;
    from.current = undefined;
    const frame = event.currentTarget.parentElement;
    if (frame !== null) frame.style.transform = '';
    if (event.type === 'pointerup' && dragged >= closingDragPx) props.onClose();
  };
  return (
    <div
      class="grabber"
      aria-hidden="true"
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  );
}

export function CardFrame(props: CardFrameProps) {
  const { dialog, maxHeight, theme, sheet, announcement, ...card } = props;
  return (
    <div
      ref={dialog}
      class={`frame tokens${sheet === undefined ? '' : ` sheet ${sheet}`}`}
      data-theme={theme}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      style={{ maxBlockSize: `${maxHeight}px` }}
    >
      {sheet === undefined ? null : <Grabber edge={sheet} onClose={props.onClose} />}
      <Card {...card} titleId={titleId} />
      <p class="announcement" role="status" lang={props.language}>
        {announcement}
      </p>
    </div>
  );
}
