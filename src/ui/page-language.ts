/** What a page says about language and writing direction at a place in it. */
export interface PageLanguage {
  /** BCP 47 tag of the nearest `lang`, as it is written; '' where there is none. */
  readonly tag: string;
  /** Whether the direction of the page counts: some `dir` is at least as near as the `lang`. */
  readonly hasDirection: boolean;
  /** The place itself and everything around it, out of shadow trees, too: who may change the answer. */
  readonly ancestors: readonly Element[];
}

const DIRECTIONS: ReadonlySet<string> = new Set(['ltr', 'rtl', 'auto']);

/** Reads the nearest `lang` and the nearest `dir`, beginning with the element itself. */
export function readPageLanguage(element: Element): PageLanguage {
  const ancestors: Element[] = [];
  for (let it: Element | undefined = element; it; it = parentOf(it)) ancestors.push(it);
  const lang = ancestors.findIndex((it) => it.hasAttribute('lang'));
  const dir = ancestors.findIndex((it) =>
    DIRECTIONS.has(it.getAttribute('dir')?.toLowerCase() ?? ''),
  );
  return {
    tag: ancestors[lang]?.getAttribute('lang') ?? '',
    hasDirection: dir >= 0 && (lang < 0 || dir <= lang),
    ancestors,
  };
}

/** As HTML has it: out of a shadow tree the way leads to its host, and never through slots. */
function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}
