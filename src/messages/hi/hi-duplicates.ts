import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './hi-files.js';

const { plural } = quantitiesOf('hi');

/** Files that are in the list already, in Hindi. */
export const hindiDuplicates: DuplicateMessages = {
  sameAs: (twin) => `सूची में मौजूद ${isolated(twin)} जैसी ही`,
  sameAgain: 'यह फ़ाइल पहले से सूची में है',

  skip: 'छोड़ें',
  skipFile: (name) => `${name} छोड़ें`,
  replace: 'बदलें',
  replaceFile: (name, twin) => `सूची की ${isolated(twin)} को ${name} से बदलें`,
  keep: 'दोनों रखें',
  keepFile: (name) => `दोनों रखें: ${name}`,

  title: (files) => `${countFiles(files)} पहले से सूची में ${plural(files, { one: 'है', other: 'हैं' })}`,
  skipAll: 'सभी छोड़ें',
  replaceAll: 'सभी बदलें',
  keepAll: 'सभी रखें',

  announce: (files) =>
    files === 1
      ? 'एक फ़ाइल पहले से सूची में है। छोड़ें, दूसरी को बदलें या दोनों रखें?'
      : `${countFiles(files)} पहले से सूची में हैं। छोड़ें, दूसरी को बदलें या सभी रखें?`,
  formHasQuestions: 'कुछ फ़ाइलें दोहराई गई हैं। बताएँ कि उन्हें छोड़ना है, बदलना है या रखना है।',
};
