/** The page that shows the licences of all that is shipped, ours first. */
import type { ShippedPackage } from './packages.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

function entry({ name, version, licence, text }: ShippedPackage): string {
  const title = [name, version, licence].filter((part) => part !== '').join(' · ');
  return `<details><summary>${asText(title)}</summary><pre>${asText(text)}</pre></details>`;
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
