/** Reads a PDF back: what stands on its pages, and where. */
import { getDocumentProxy } from 'unpdf';

/** A run of letters on a page, in points from the page's lower left corner. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

/** The pages of a PDF, given by its bytes, with the runs of letters on each in its own order. */
export async function printedPages(pdf: Uint8Array): Promise<PrintedPage[]> {
  // A copy: the PDF reader transfers the buffer to its worker.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PrintedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left, baseline] = item.transform as number[];
      if (left === undefined || baseline === undefined) return [];
      return [{ text: item.str, left, right: left + item.width, baseline }];
    });
    pages.push({ width, height, texts });
  }
  return pages;
}

/**
 * Letters only, in lower case: browsers differ in spaces, ligatures, line ends and small capitals. Without
 * Chinese characters: where a font draws two of them alike, a PDF gives back either or none.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b\ufffd\p{Cs}\p{Script=Han}]+/gu, '')
    .toLowerCase();
}
