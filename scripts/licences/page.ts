/** The page that shows the licences of all that is shipped, ours first. */
import { escapeMarkup } from '../../answers/escape-markup.ts';
import type { ShippedPackage } from './packages.ts';

function entry({ name, version, licence, text }: ShippedPackage): string {
  const title = [name, version, licence].filter((part) => part !== '').join(' · ');
  return `<details><summary>${escapeMarkup(title)}</summary><pre>${escapeMarkup(text)}</pre></details>`;
}

/**
 * A page without a script: its text is the same in every language, so only its title is in three.
 * @param own - our own licence, in full.
 */
export function licencesPage(own: string, packages: readonly ShippedPackage[]): string {
  const ours: ShippedPackage = { name: 'Two Names', version: '', licence: 'MIT', text: own.trim() };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Two Names · Licences</title>
<link rel="stylesheet" href="/licences.css">
</head>
<body>
<main>
<h1>Licences</h1>
<p><span lang="ja">ライセンス</span> · <span lang="ru">Лицензии</span></p>
${[ours, ...packages].map(entry).join('\n')}
</main>
</body>
</html>
`;
}
