/** What the browser says of us in its own places, beside the keys, in English, whose shape the others have. */
export const manifest = {
  name: 'Two Names',
  /** At most 132 characters: Chrome's and Edge's limit, and well within Mozilla's 250. */
  description:
    'Both names of the islands between Hokkaido and Kamchatka, with the background and sources, on any page you read.',
};
