/** What the widget says of a file whose content is in the list already. */
export interface DuplicateMessages {
  /** Under its name: which file is the same. */
  readonly sameAs: (twin: string) => string;
  /** The same where both are called alike. */
  readonly sameAgain: string;

  // What can be done with it: a word, and the same with the file's name
  readonly skip: string;
  readonly skipFile: (name: string) => string;
  readonly replace: string;
  readonly replaceFile: (name: string, twin: string) => string;
  readonly keep: string;
  readonly keepFile: (name: string) => string;

  /** Over the list, when there are several. */
  readonly title: (files: number) => string;
  readonly skipAll: string;
  readonly replaceAll: string;
  readonly keepAll: string;

  /** Said aloud. */
  readonly announce: (files: number) => string;
  /** Why a form cannot be sent yet. */
  readonly formHasQuestions: string;
}
