/** Whose names a page uses: one small bar, its parts told apart by pattern as well as by shade. */
import type { NamingProfile } from '../../answers/tab/profile.ts';
import type { PopupWords } from '../../locales/popup.ts';

/** The order of the bar: the two sides at its ends, what belongs to both or neither between. */
const parts = ['japanese', 'both', 'neutral', 'russian'] as const;

export function Profile({
  profile,
  t,
}: {
  readonly profile: NamingProfile;
  readonly t: PopupWords;
}) {
  const shown = parts.filter((part) => profile[part] > 0);
  return (
    <figure class="profile">
      <figcaption class="label">{t.popup.profileLabel}</figcaption>
      <div class="bar" aria-hidden="true">
        {shown.map((part) => (
          <span key={part} class={part} style={{ flexGrow: profile[part] }} />
        ))}
      </div>
      <ul>
        {shown.map((part) => (
          <li key={part}>
            <i class={part} aria-hidden="true" />
            {t.popup.profilePart(part, profile[part])}
          </li>
        ))}
      </ul>
    </figure>
  );
}
