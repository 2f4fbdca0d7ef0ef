/** The list of sites to leave alone, each line checked as it is typed, and an address to try it on. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../locales/locale.ts';
import { Below, type FieldProps } from './fields.tsx';

export interface SiteRules {
  readonly isPattern: (text: string) => boolean;
  /** The pattern that decides for an address; `undefined` where none does. */
  readonly patternFor: (url: string, sites: readonly string[]) => string | undefined;
  readonly mostPatterns: number;
}

export function Sites(props: FieldProps & { readonly rules: SiteRules }) {
  const { settings, isLocked, onSet, rules, t } = props;
  const id = useId();
  const hintId = useId();
  const errorId = useId();
  // As it was when the page was opened: it does not close under a reader who types.
  const [isOpen] = useState(settings.sites.length === 0);
  const [text, setText] = useState(settings.sites.join('\n'));
  const stored = settings.sites.join('\n');
  // What was typed comes back as what is stored, by then out of date where the reader types fast.
  const typedBefore = useRef<string[]>([]);
  useEffect(() => {
    const echo = typedBefore.current.indexOf(stored);
    if (echo >= 0) {
      typedBefore.current.splice(0, echo);
      return;
    }
    // From elsewhere: the popup, a reset, an import.
    typedBefore.current = [];
    setText((typed) => (linesOf(typed).join('\n') === stored ? typed : stored));
  }, [stored]);
  const error = problemIn(text, rules, t);
  const leaveOut = (site: string) => {
    const rest = settings.sites.filter((other) => other !== site);
    setText(rest.join('\n'));
    typedBefore.current.push(rest.join('\n'));
    onSet({ sites: rest });
  };
  return (
    <div class="entry">
      <label class="name" for={id}>
        {t.options.fields.sites.label}
      </label>
      {settings.sites.length === 0 ? null : (
        <ul class="site-rows">
          {settings.sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              {isLocked ? null : (
                <button
                  type="button"
                  aria-label={t.options.sites.remove(site)}
                  onClick={() => leaveOut(site)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <details class="folded" open={isOpen}>
        <summary>{t.options.sites.asList}</summary>
        <textarea
          id={id}
          name="sites"
          rows={5}
          spellcheck={false}
          autocapitalize="off"
          value={text}
          disabled={isLocked}
          aria-invalid={error !== undefined}
          aria-describedby={`${hintId} ${errorId}`}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            setText(typed);
            if (problemIn(typed, rules, t)) return;
            typedBefore.current.push(linesOf(typed).join('\n'));
            onSet({ sites: linesOf(typed) });
          }}
        />
        <p class="error" id={errorId} role="alert">
          {error}
        </p>
      </details>
      <Below {...props} hintId={hintId} />
      <Trial sites={linesOf(text)} rules={rules} t={t} />
    </div>
  );
}

function Trial(props: { sites: readonly string[]; rules: SiteRules; t: Locale }) {
  const { sites, rules, t } = props;
  const id = useId();
  const [address, setAddress] = useState('');
  return (
    <div class="trial">
      <label class="name" for={id}>
        {t.options.sites.test}
      </label>
      <input
        id={id}
        type="url"
        value={address}
        placeholder={t.options.sites.testPlaceholder}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {verdict(address.trim(), sites, rules, t)}
      </p>
    </div>
  );
}

function verdict(address: string, sites: readonly string[], rules: SiteRules, t: Locale) {
  if (address === '') return '';
  const url = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(url)) return t.options.sites.noAddress;
  const pattern = rules.patternFor(url, sites);
  return pattern === undefined || pattern.startsWith('!')
    ? t.options.sites.isOn
    : t.options.sites.isOff(pattern);
}

function problemIn(text: string, rules: SiteRules, t: Locale): string | undefined {
  if (linesOf(text).length > rules.mostPatterns) return t.options.sites.tooMany(rules.mostPatterns);
  const lines = text.split('\n').map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== '' && !rules.isPattern(line));
  return wrong < 0 ? undefined : t.options.sites.badPattern(wrong + 1, lines[wrong] ?? '');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
