/** The files that the dossier offers for download, made at build time and never committed. */
import { interfaceLanguages } from '../../data/schema.ts';
import { bibTex, citationItems, cslJson, ris } from './citations.ts';
import { dataDocument, dataSchema, schemaFile } from './document.ts';

/** The folder in the built extension. */
export const exportsFolder = 'exports';

export interface ExportFile {
  readonly name: string;
  readonly contents: string;
}

/** All of them: the data with its schema, and the citations in each interface language. */
export function exportFiles(): ExportFile[] {
  const citations = interfaceLanguages.flatMap((language) => {
    const items = citationItems(language);
    const name = `two-names-citations.${language}`;
    return [
      { name: `${name}.bib`, contents: bibTex(items) },
      { name: `${name}.ris`, contents: ris(items) },
      { name: `${name}.csl.json`, contents: cslJson(items) },
    ];
  });
  return [
    { name: 'two-names-data.json', contents: json(dataDocument()) },
    { name: schemaFile, contents: json(dataSchema()) },
    ...citations,
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
