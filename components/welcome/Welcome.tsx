/**
 * The welcome page: what Two Names does, with a paragraph to try it on, its keys, why it reads pages, and
 * what each permission is for.
 */
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { WelcomeWords } from '../../locales/welcome.ts';

export interface WelcomeProps {
  readonly t: WelcomeWords;
  readonly language: InterfaceLanguage;
  /** As the manifest names them; the access to sites is no part of it. */
  readonly permissions: readonly string[];
  /** The browser lets us read every site. Firefox may not from the start, and people can take it back. */
  readonly mayRead: boolean;
  /** Asks the browser for the access to every site. To be called while a click is being handled. */
  readonly onAllow: () => void;
  /** The keys of the three commands as the browser has them; absent where there are none, as on a phone. */
  readonly keys: Readonly<Record<'next' | 'previous' | 'open', string>> | undefined;
  /** In which browser's words to say how the button is kept in sight; absent where it is already. */
  readonly pin: 'chromium' | 'firefox' | undefined;
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
          <section class="live" aria-label={t.live.title}>
            <h2>{t.live.title}</h2>
            <p class="sample">{t.live.paragraph}</p>
            <p class="hint with-pointer">{t.live.withPointer}</p>
            <p class="hint with-finger">{t.live.withFinger}</p>
          </section>
          <div>
            {t.does.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
        <div role="status">{mayRead ? null : <Missing t={t} onAllow={onAllow} />}</div>
        <FirstSteps {...props} />
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

/** The three keys, and how the toolbar's button stays in sight. */
function FirstSteps({ t, keys, pin }: WelcomeProps) {
  const steps = ['next', 'previous', 'open'] as const;
  return (
    <>
      {keys === undefined ? null : (
        <section class="part">
          <h2>{t.keys.title}</h2>
          <dl class="keys">
            {steps.map((step) => (
              <div key={step}>
                <dt>{keys[step] === '' ? t.keys.none : <kbd>{keys[step]}</kbd>}</dt>
                <dd>{t.keys[step]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {pin === undefined ? null : (
        <section class="part">
          <h2>{t.pin.title}</h2>
          <p>{t.pin[pin]}</p>
        </section>
      )}
    </>
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
      <div class="permissions">
        {[{ permission: '<all_urls>', ...allSites }, ...others].map(
          ({ permission, name, reason }) => (
            <details key={permission} data-permission={permission}>
              <summary>{name}</summary>
              <p class="reason">{reason}</p>
            </details>
          ),
        )}
      </div>
    </section>
  );
}
