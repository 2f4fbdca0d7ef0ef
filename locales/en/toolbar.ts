/** The words of the toolbar's button and the menus in English, whose shape the other languages have. */
export const toolbar = {
  title: 'Two Names',
  menu: 'Look up in Two Names',
  off: 'Two Names is switched off, so nothing is marked.',
  siteOff: 'You have switched Two Names off on this site.',
  chainIsland: 'One of the other islands of the chain.',
};
