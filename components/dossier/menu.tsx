/** What can be done with a part or an item: copy it in several forms, its address, print it alone. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLayer } from '../card/layer.ts';
import { stepInMenu } from '../card/menu-keys.ts';
import { useDossier } from './context.ts';
import type { CopiedItem } from './copied.ts';

/** The forms that the citation files have of a work. */
const workForms = { bib: 'BibTeX', ris: 'RIS' } as const;
/** How long an item says what became of the copying before the menu closes, in milliseconds. */
const saidMs = 900;

interface Action {
  readonly label: string;
  readonly act: () => void;
  /** What it copies is still being loaded. */
  readonly isWaiting?: boolean;
}

export function ItemMenu(props: {
  readonly address: string;
  /** What it is the menu of, as plain words. */
  readonly label: string;
  readonly item?: CopiedItem | undefined;
  /** It can be printed alone. */
  readonly prints?: boolean;
}) {
  const { t, tools } = useDossier();
  const words = t.dossier.menu;
  const { button, layer, isOpen, open, close } = useLayer();
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string }>();
  const [works, setWorks] = useState<Readonly<Record<keyof typeof workForms, string>>>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (isOpen) layer.current?.querySelector('button')?.focus({ preventScroll: true });
    else setSaid(undefined);
  }, [isOpen, layer]);
  if (tools === undefined) return null;
  const { address, item, prints } = props;
  const leave = () => {
    close();
    button.current?.focus({ preventScroll: true });
  };
  const copies = (label: string, text: string | undefined): Action => ({
    label,
    isWaiting: text === undefined,
    act: () => {
      if (text === undefined) return;
      setSaid({ of: label, text: tools.copyText(text) ? t.card.copied : t.card.notCopied });
      clearTimeout(timer.current);
      timer.current = setTimeout(leave, saidMs);
    },
  });
  const actions: readonly Action[] = [
    ...(item === undefined
      ? []
      : [copies(words.text, item.text), copies(words.markdown, item.markdown)]),
    ...(item === undefined || item.works.length === 0
      ? []
      : (['bib', 'ris'] as const).map((form) => copies(words.as(workForms[form]), works?.[form]))),
    copies(words.address, tools.addressOf(address)),
    ...(prints
      ? [
          {
            label: words.print,
            act: () => {
              leave();
              tools.print(address);
            },
          },
        ]
      : []),
  ];
  const toggle = () => {
    if (isOpen) return leave();
    open();
    if (item !== undefined && works === undefined) void tools.worksAs(item.works).then(setWorks);
  };
  const label = words.label(props.label);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="more"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen ? (
        <div
          ref={layer}
          class="item-menu"
          popover="manual"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={(event) => stepInMenu(event, close)}
        >
          {actions.map((action) => (
            <button
              key={action.label}
              type="button"
              role="menuitem"
              aria-disabled={action.isWaiting}
              onClick={action.act}
            >
              <span class={said?.of === action.label ? 'gone' : ''}>{action.label}</span>
              {said?.of === action.label ? (
                <span class="outcome" role="status">
                  {said.text}
                </span>
              ) : null}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
