import type { CDPSession, Page } from '@playwright/test';

/** A node as Chromium tells it: only what is read here. */
interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

/** Roles that only hold others: nobody hears of them. */
const UNHEARD = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'RootWebArea']);

/** What screen readers say beside the name. */
const STATES = new Set([
  ...['busy', 'checked', 'disabled', 'expanded', 'invalid', 'live', 'modal', 'pressed'],
  ...['required', 'selected', 'valuetext'],
]);

/**
 * What the browser tells assistive technology about the page, a line a node: role, name, description,
 * value and states. Figures are `#`: amounts, times and speeds are different each time.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  for (const node of nodes) if (node.parentId === undefined) write(node, 0, '');
  return `${lines.join('\n')}\n`;

  function write(node: TreeNode, depth: number, nameAbove: string): void {
    const role = node.role?.value ?? '';
    const name = node.name?.value ?? '';
    const isSaid = role === 'StaticText' && nameAbove.includes(name.trim());
    const isHeard = !node.ignored && !UNHEARD.has(role) && !isSaid;
    if (isHeard) lines.push('  '.repeat(depth) + lineOf(node));
    // What is said at what time is the matter of announcements.spec.
    if (role === 'status') return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) write(child, isHeard ? depth + 1 : depth, isHeard ? name : nameAbove);
    }
  }
}

async function readTree(session: CDPSession): Promise<readonly TreeNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes as readonly TreeNode[];
}

function lineOf({ role, name, description, value, properties = [] }: TreeNode): string {
  const states = properties
    .filter((property) => STATES.has(property.name) && isTold(property.value.value))
    .map((property) => `${property.name}=${String(property.value.value)}`);
  const parts = [
    role?.value,
    name?.value && `"${name.value}"`,
    description?.value && `(${description.value})`,
    isTold(value?.value) && `= ${String(value?.value)}`,
    states.length > 0 && `[${states.join(' ')}]`,
  ];
  return (
    parts
      .filter(Boolean)
      .join(' ')
      .replaceAll(/\d+(?:[.,:]\d+)*/g, '#')
      // One of them has another plural than two.
      .replaceAll(/# (second|minute)s?\b/g, '# $1s')
  );
}

function isTold(value: unknown): boolean {
  return value !== undefined && value !== '' && value !== false && value !== 'false';
}
