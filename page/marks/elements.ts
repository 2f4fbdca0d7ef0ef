/**
 * What an element means for the text around it, by its tag name alone: asking for the computed style of
 * every element would cost the page a style pass.
 */

/**
 * `inline`: read and crossed. `block`: read, but no name crosses its edges. `line`: a line break that a
 * name may be broken over. `passed`: not read, and crossed as if it were not there. `closed`: neither
 * read nor crossed. A block or what is closed is crossed where it is not drawn (`flows.ts`).
 */
export type ElementKind = 'inline' | 'block' | 'line' | 'passed' | 'closed';

const blockNames =
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div ' +
  'dl dt fieldset figcaption figure footer foreignObject form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label ' +
  'legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th ' +
  'thead tr ul xmp';

/** Ruby readings stand over the text, not in it; the rest renders nothing where it stands. */
const passedNames = 'area base link meta noscript param rp rt rtc script source style template';

/** Fields, program text, and what holds pictures or other documents; Chromium paints no SVG highlight. */
const closedNames =
  'applet audio canvas code datalist embed head iframe img input kbd math meter noembed noframes object ' +
  'optgroup option output picture progress samp select svg textarea title video';

const kinds = new Map<string, ElementKind>([
  ...namesOf(blockNames, 'block'),
  ...namesOf(passedNames, 'passed'),
  ...namesOf(closedNames, 'closed'),
  ['br', 'line'],
]);

/** The values of `contenteditable` that let readers type. With any but these and `false` the browser asks the parent. */
const typedValues: ReadonlySet<string> = new Set(['', 'true', 'plaintext-only']);

/** Roles of elements that readers type into. */
const editableRoles: ReadonlySet<string | null> = new Set(['textbox', 'searchbox', 'combobox']);

/** What an element means for the text around it: its tag name says, unless readers type into it. */
export function kindOf(element: Element): ElementKind {
  const { localName } = element;
  const kind = kinds.get(localName) ?? 'inline';
  if (localName === 'noscript' && isShownWithoutScripts(element)) return 'inline';
  if (kind === 'closed' || kind === 'passed' || kind === 'line') return kind;
  if (isEditable(element)) return 'closed';
  if (localName === 'pre' && element.querySelector('code')) return 'closed';
  return kind;
}

/** Whether nothing is read inside an element of this tag name, whatever its attributes say. */
export function isUnread(localName: string): boolean {
  const kind = kinds.get(localName);
  return kind === 'closed' || kind === 'passed';
}

/**
 * Where a page runs no scripts, what stands for them is shown: its text is no text of a script then. Chromium says
 * of a `noscript` that shows nothing that it is displayed, so its box is asked for; not where it holds one text
 * of markup, as where scripts run.
 */
function isShownWithoutScripts(element: Element): boolean {
  const isRead = element.firstElementChild !== null || !element.textContent?.includes('<');
  return isRead && element.checkVisibility?.() === true;
}

/** Whether readers type into the element, as far as its own attributes say. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')?.toLowerCase();
  if (editable !== undefined && typedValues.has(editable)) return true;
  const isField = editableRoles.has(element.getAttribute('role'));
  return (isField && editable !== 'false' && !isReadOnly(element)) || hasEditContext(element);
}

/** Whether an element with the role of a field says that its text is only read. */
function isReadOnly(element: Element): boolean {
  return element.getAttribute('aria-readonly') === 'true';
}

/** Of Chromium alone: an editor that draws its own lines takes what is typed by this. */
const editContextGetter =
  'HTMLElement' in globalThis
    ? Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'editContext')?.get
    : undefined;

function hasEditContext(element: Element): boolean {
  if (!editContextGetter || !(element instanceof HTMLElement)) return false;
  return Boolean(editContextGetter.call(element));
}

/** Whether no text inside an element is read. */
export function isPassedOver(element: Element): boolean {
  const kind = kindOf(element);
  return kind === 'closed' || kind === 'passed';
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/**
 * A node's parent, as the browser knows it. A form answers with a field of that name instead, also to us
 * in Chromium, and a walk up from a `fieldset` called so would never end.
 */
export function parentNodeOf(node: Node): (ParentNode & Node) | null {
  return parentGetter ? parentGetter.call(node) : node.parentNode;
}

/** A node's parent; of a shadow root, its host. */
export function parentOf(node: Node): Node | null {
  return parentNodeOf(node) ?? (isShadowRoot(node) ? node.host : null);
}

/**
 * The node around another as far as reading goes. SVG is not read, but what stands in a `foreignObject` is HTML
 * again: for that the drawing does not count.
 */
export function readParentOf(node: Node): Node | null {
  let parent = parentOf(node);
  if (!isElement(node) || node.localName !== 'foreignObject') return parent;
  while (parent && isElement(parent) && parent.namespaceURI === node.namespaceURI) {
    parent = parentOf(parent);
  }
  return parent;
}

// By node type and not by `instanceof`: nodes of other documents have other constructors.

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function namesOf(names: string, kind: ElementKind): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}
