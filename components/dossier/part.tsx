/** A part with an address: its heading, and a link that carries the address. */
import type { ComponentChildren } from 'preact';
import { useDossier } from './context.ts';
import type { CopiedItem } from './copied.ts';
import { ItemMenu } from './menu.tsx';

export function Part(props: {
  /** As `place/iturup`: the id of the element and what an address names it by. */
  readonly address: string;
  readonly level: 2 | 3 | 4;
  readonly title: ComponentChildren;
  /** The title as plain words. */
  readonly label: string;
  readonly class?: string;
  /** What its menu copies. */
  readonly item?: CopiedItem | undefined;
  readonly children: ComponentChildren;
}) {
  const { t } = useDossier();
  const { address, level } = props;
  const Heading = `h${level}` as const;
  const headingId = `${address}/heading`;
  return (
    <section id={address} class={props.class} tabIndex={-1} aria-labelledby={headingId}>
      <div class="head">
        <Heading id={headingId}>{props.title}</Heading>
        <a class="address" href={`#${address}`} aria-label={t.dossier.address(props.label)}>
          §
        </a>
        <ItemMenu address={address} label={props.label} item={props.item} prints={level < 4} />
      </div>
      {props.children}
    </section>
  );
}
