/** The dossier's own words in English; it borrows the card's for the rest. */
export const dossier = {
  title: 'Two Names: everything we know',
  about:
    'The places and their names, the dispute, the timeline with both sides’ readings, and what five news reports of March 2022 say. Each statement names what it rests on.',
  contents: 'Contents',
};
