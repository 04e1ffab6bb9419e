/**
 * Builds a DOM node. Text goes in as text nodes only: nothing that the state holds is ever parsed as HTML.
 * @param {string} tag
 * @param {Record<string, unknown> | null} [props] attributes; `onclick` and kin take functions; false, null and undefined are left out
 * @param {...unknown} children nodes, text, numbers, nested arrays; false, null and undefined are left out
 */
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) setProp(node, name, value);
  node.append(...children.flat(Number.POSITIVE_INFINITY).filter(isShown).map(asNode));
  return node;
}

function setProp(node, name, value) {
  if (value === false || value === null || value === undefined) return;
  if (typeof value === 'function') node.addEventListener(name.slice(2), value);
  else node.setAttribute(name, value === true ? '' : String(value));
}

function isShown(child) {
  return child !== false && child !== null && child !== undefined;
}

function asNode(child) {
  return child instanceof Node ? child : String(child);
}
