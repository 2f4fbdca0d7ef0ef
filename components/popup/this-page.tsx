/** The page in front: its mentions, or a sentence that says why there are none to list. */
import type { NoMentions, PageView } from '../../answers/tab/tab-view.ts';
import type { PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import { Mentions, type MentionsProps } from './mentions.tsx';
import { PlaceChips, Recent } from './start.tsx';
import type { SwitchesProps } from './switches.tsx';

export interface ThisPageProps extends Omit<MentionsProps, 'view'> {
  /** `undefined` while the page is being asked. */
  readonly page: PageView | undefined;
  readonly switches: Omit<SwitchesProps, 't'>;
  readonly onAllow: () => void;
  /** What was looked up last, the latest first. */
  readonly recent: readonly string[];
  /** All places, to be looked up where the page has none. */
  readonly places: readonly PlaceId[];
  readonly onLook: (query: string) => void;
}

export function ThisPage(props: ThisPageProps) {
  const { page, recent, onLook, t } = props;
  if (page === undefined) return <p class="sentence soft">{t.popup.loading}</p>;
  const last = <Recent queries={recent} onLook={onLook} t={t} />;
  if (page.state === 'mentions') {
    return (
      <>
        {last}
        <Mentions {...props} view={page} />
      </>
    );
  }
  return (
    <>
      <section class="sentence" aria-label={t.popup.thisPage}>
        <p>{t.popup.noMentions[page.state]}</p>
        <Remedy state={page.state} {...props} />
      </section>
      {last}
      <PlaceChips {...props} />
    </>
  );
}

/** What the reader can do about it, where there is anything. */
function Remedy(props: {
  state: NoMentions;
  switches: ThisPageProps['switches'];
  onAllow: () => void;
  t: PopupWords;
}) {
  const { state, switches, t } = props;
  const remedies: Partial<Record<NoMentions, { label: string; act: () => void } | false>> = {
    permission: { label: t.popup.allow, act: props.onAllow },
    off: !switches.locked.everywhere && {
      label: t.popup.turnOn,
      act: () => switches.onSwitchEverywhere(true),
    },
    'site-off': !switches.locked.here && {
      label: t.popup.turnOn,
      act: () => switches.onSwitchHere(true),
    },
  };
  const remedy = remedies[state];
  if (!remedy) return null;
  return (
    <button type="button" onClick={remedy.act}>
      {remedy.label}
    </button>
  );
}
