/** The welcome page: what Two Names does, why it reads pages, and what each permission is for. */
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { WelcomeWords } from '../../locales/welcome.ts';
import { Picture } from './picture.tsx';

export interface WelcomeProps {
  readonly t: WelcomeWords;
  readonly language: InterfaceLanguage;
  /** As the manifest names them; the access to sites is no part of it. */
  readonly permissions: readonly string[];
  /** The browser lets us read every site. Firefox may not from the start, and people can take it back. */
  readonly mayRead: boolean;
  /** Asks the browser for the access to every site. To be called while a click is being handled. */
  readonly onAllow: () => void;
}

export function Welcome(props: WelcomeProps) {
  const { t, language, mayRead, onAllow } = props;
  return (
    <div class="welcome" lang={language}>
      <main>
        <header>
          <h1>
            Two Names <span>{t.title}</span>
          </h1>
          <p>{t.tagline}</p>
        </header>
        <div class="does">
          <Picture t={t} />
          <div>
            {t.does.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
        <div role="status">{mayRead ? null : <Missing t={t} onAllow={onAllow} />}</div>
        <section class="part">
          <h2>{t.why.title}</h2>
          <div>
            <p>{t.why.text}</p>
            <p class="nothing-sent">{t.why.nothingSent}</p>
          </div>
        </section>
        <Permissions {...props} />
        <section class="part">
          <h2>{t.next.title}</h2>
          <ul>
            <li>
              <a href="/options.html">{t.next.settings}</a> <span>{t.next.settingsAbout}</span>
            </li>
            <li>
              <a href="/dossier.html">{t.next.dossier}</a> <span>{t.next.dossierAbout}</span>
            </li>
          </ul>
        </section>
      </main>
    </div>
  );
}

function Missing({ t, onAllow }: Pick<WelcomeProps, 't' | 'onAllow'>) {
  return (
    <section class="missing">
      <h2>{t.missing.title}</h2>
      <p>{t.missing.text}</p>
      <button type="button" onClick={onAllow}>
        {t.missing.allow}
      </button>
    </section>
  );
}

/** The access to sites first, for it is the one that browsers warn of. */
function Permissions({ t, permissions }: WelcomeProps) {
  const { title, allSites, reasons } = t.permissions;
  // A permission that has no words here is shown by its name: nothing asked for is left out.
  const others = permissions.map((permission) => ({
    permission,
    ...(reasons[permission] ?? { name: permission, reason: '' }),
  }));
  return (
    <section class="part">
      <h2>{title}</h2>
      <dl>
        {[{ permission: '<all_urls>', ...allSites }, ...others].map(
          ({ permission, name, reason }) => (
            <div key={permission} data-permission={permission}>
              <dt>{name}</dt>
              <dd>{reason}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
