import type { Page } from 'playwright-core';

interface Value {
  value?: unknown;
}
interface Node {
  nodeId: string;
  ignored: boolean;
  backendDOMNodeId?: number;
  childIds?: string[];
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
}

/** What a screen reader says of a control besides its role and name. */
const TOLD = ['checked', 'expanded', 'invalid', 'modal', 'pressed', 'required', 'disabled'];
/** Layout, and text that its parent is named by. */
const SILENT = /^(generic|none|StaticText|InlineTextBox|LineBreak|ListMarker|LabelText|LayoutTable\w*|Pre)$/;

const line = ({ role, name, description, properties = [] }: Node): string => {
  const told = properties
    .filter(({ name: what, value }) => TOLD.includes(what) && String(value.value) !== 'false')
    .map(({ name: what, value }) => (value.value === true ? what : `${what}=${String(value.value)}`))
    .concat(
      properties.some((one) => one.name === 'checked' && one.value.value === 'false') ? 'unchecked' : [],
    )
    .sort();
  const said = (value: Value | undefined, mark: string): string =>
    value?.value ? ` ${mark}${JSON.stringify(value.value)}` : '';
  return `${String(role!.value)}${said(name, '')}${said(description, '— ')}${told.length ? ` (${told.join(', ')})` : ''}`;
};

/**
 * The accessibility tree below an element of the page, as Chromium hands it to a screen reader: one line each, indented,
 * in reading order. `path` is an expression that evaluates to the element.
 */
export async function accessibilityTree(page: Page, path: string): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  try {
    await devtools.send('Accessibility.enable');
    const { result } = await devtools.send('Runtime.evaluate', { expression: path });
    const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId! });
    const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const byId = new Map(nodes.map((one) => [one.nodeId, one]));
    const lines: string[] = [];
    const walk = (one: Node, depth: number): void => {
      const text = (one.childIds ?? []).map((id) => byId.get(id)).filter((child) => child !== undefined);
      const role = String(one.role?.value);
      const isSaid = !one.ignored && !SILENT.test(role);
      if (isSaid) lines.push('  '.repeat(depth) + line(one));
      // What stands as plain text is read where it stands; of a named control it is the name again.
      else if (!one.ignored && role === 'StaticText' && one.name?.value)
        lines.push(`${'  '.repeat(depth)}text ${JSON.stringify(one.name.value)}`);
      const isNamedByContent =
        isSaid && /^(button|link|heading|checkbox|option|term|Legend|DisclosureTriangle)$/.test(role);
      if (!isNamedByContent) for (const child of text) walk(child, depth + +isSaid);
    };
    walk(
      nodes.find((one) => one.backendDOMNodeId === node.backendNodeId)!,
      0,
    );
    return `${lines.join('\n')}\n`;
  } finally {
    await devtools.detach();
  }
}
