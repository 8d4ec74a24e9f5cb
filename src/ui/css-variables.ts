import { noChange } from 'lit';
import { Directive, directive, type ElementPart, PartType, type PartInfo } from 'lit/directive.js';

/**
 * Sets custom properties on its element: `<div ${cssVariables({ '--progress': '62%' })}>`.
 *
 * Lit's own `styleMap` writes a `style` attribute at first, which a page's `style-src 'self'`
 * forbids; this goes through the CSS object model from the start, which no policy restricts.
 */
export const cssVariables = directive(
  class extends Directive {
    constructor(part: PartInfo) {
      super(part);
      if (part.type !== PartType.ELEMENT) throw new TypeError('cssVariables belongs in a tag.');
    }

    override update(part: ElementPart, [variables]: [Readonly<Record<`--${string}`, string>>]) {
      const { style } = part.element as HTMLElement;
      for (const [name, value] of Object.entries(variables)) style.setProperty(name, value);
      return this.render(variables);
    }

    // The parameter gives the directive its type; there is nothing to draw.
    render(_variables: Readonly<Record<`--${string}`, string>>): typeof noChange {
      return noChange;
    }
  },
);
