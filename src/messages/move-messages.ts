/** What the visitor reads and hears when files change their order. */
export interface MoveMessages {
  /** The grip of a file: dragged, or pressed for the buttons below. */
  readonly move: string;
  readonly moveFile: (name: string) => string;
  /** One place towards the beginning; in lists that is up, in grids it follows the writing. */
  readonly earlier: string;
  readonly earlierFile: (name: string) => string;
  /** One place towards the end. */
  readonly later: string;
  readonly laterFile: (name: string) => string;
  readonly first: string;
  readonly firstFile: (name: string) => string;
  readonly last: string;
  readonly lastFile: (name: string) => string;
  /** Said aloud: where the file is now, counted from 1. */
  readonly announceMoved: (name: string, position: number, count: number) => string;
  /** Said aloud: the drag was broken off. */
  readonly announceKept: (name: string, position: number, count: number) => string;
}
