import { expect } from 'chai';
import type { UploadWidget } from '../../src/ui/upload-widget.js';
import { button, clearPage, fileOf, untilDrawn, widgetFixture } from './widget-fixture.js';

const widgetIn = (direction: 'ltr' | 'rtl'): Promise<UploadWidget> =>
  widgetFixture(`<div dir="${direction}"><upload-widget cloud-name="demo" upload-preset="p"
    multiple confirm-upload></upload-widget></div>`);

/** The icons that are drawn, in inner parts, too. */
function iconsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('svg.icon') && element.checkVisibility() ? [element] : []),
    ...(element.shadowRoot ? iconsOf(element.shadowRoot) : []),
  ]);
}

const nameOf = (icon: Element): string =>
  /icon-([\w-]+)/.exec(icon.getAttribute('class') ?? '')?.[1] ?? '';

/** Names of the icons that are left for right, and of those that are not. */
function sorted(widget: UploadWidget): { mirrored: string[]; others: string[] } {
  const icons = iconsOf(widget.shadowRoot ?? widget);
  const isMirrored = (icon: Element) => getComputedStyle(icon).scale.startsWith('-1');
  return {
    mirrored: icons.filter(isMirrored).map(nameOf),
    others: icons.filter((icon) => !isMirrored(icon)).map(nameOf),
  };
}

/** Opens the panel of links, which has a way back. */
async function openLinks(widget: UploadWidget): Promise<void> {
  button(widget, 'Link').click();
  while (!iconsOf(widget.shadowRoot ?? widget).some((icon) => nameOf(icon) === 'back')) {
    await untilDrawn(widget);
  }
}

describe('icons from right to left', () => {
  afterEach(clearPage);

  it('are mirrored where they point to where one came from', async () => {
    const widget = await widgetIn('rtl');
    await openLinks(widget);
    expect(sorted(widget).mirrored).to.deep.equal(['back']);
  });

  it('are as they are where they point to nothing', async () => {
    const widget = await widgetIn('rtl');
    widget.addFiles([fileOf('a.txt', 3), fileOf('b.txt', 4)]);
    await untilDrawn(widget);
    const { mirrored, others } = sorted(widget);
    expect(mirrored).to.deep.equal([]);
    expect(others).to.include.members(['upload', 'link', 'camera', 'cross']);
  });

  it('are never mirrored from left to right', async () => {
    const widget = await widgetIn('ltr');
    await openLinks(widget);
    const { mirrored, others } = sorted(widget);
    expect(mirrored).to.deep.equal([]);
    expect(others).to.include('back');
  });
});
