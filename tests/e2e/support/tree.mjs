// The accessibility tree as Chromium hands it to a screen reader, made short enough to be read.
import { expect } from 'vitest';

/** Roles that say nothing by themselves. */
const SILENT = [
  'generic',
  'none',
  'InlineTextBox',
  'StaticText',
  'LabelText',
  'ListMarker',
  'LineBreak',
  'Legend',
];

/**
 * @typedef {object} Heard
 * @property {string} role
 * @property {string} name
 * @property {Record<string, unknown>} states `checked`, `expanded`, `level`, `focusable` and others that the node has
 */

/**
 * What is read out, in its order; text of its own is a node of the role `text`.
 * @param {object[]} nodes of `Accessibility.getFullAXTree`
 * @returns {Heard[]}
 */
export function heardIn(nodes) {
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const heard = [];
  const go = (node, around) => {
    if (!node) return; // of a node that was not asked for
    const role = node.role?.value ?? 'none'; // ignored nodes have none
    const name = node.name?.value ?? ''; // most have no name
    const isText = role === 'StaticText';
    const isSaid = !node.ignored && (isText ? !around.includes(name.trim()) : !SILENT.includes(role));
    if (isSaid) heard.push({ role: isText ? 'text' : role, name: name.trim(), states: statesOf(node) });
    const inside = isSaid && !isText && name ? `${around} ${name}` : around;
    for (const id of node.childIds ?? []) go(byId.get(id), inside);
  };
  go(
    nodes.find((one) => !one.parentId),
    '',
  );
  return heard;
}

const statesOf = ({ properties = [] }) =>
  Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));

/** They hold all the rest, and take focus only where what had it is gone. */
const WHOLE = ['RootWebArea', 'main', 'generic'];

/** No control without a name, no state that contradicts itself, one heading above all others and none skipped. */
export function expectSense(heard) {
  const nameless = heard.filter((one) => one.states.focusable && one.name === '');
  expect(nameless.filter((one) => !WHOLE.includes(one.role))).toEqual([]);
  expect(heard.filter((one) => ['image', 'region', 'radiogroup'].includes(one.role) && !one.name)).toEqual(
    [],
  );
  const levels = heard.filter((one) => one.role === 'heading').map((one) => one.states.level);
  expect(levels.filter((one) => one === 1)).toHaveLength(1);
  expect(levels.filter((one, at) => one > (levels[at - 1] ?? 0) + 1)).toEqual([]); // before the first there is none
  for (const { role, states } of heard)
    if (['radio', 'checkbox'].includes(role)) expect(['true', 'false']).toContain(states.checked);
  for (const one of heard.filter(({ role }) => role === 'DisclosureTriangle'))
    expect(typeof one.states.expanded).toBe('boolean');
}
