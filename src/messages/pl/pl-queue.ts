import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './pl-files.js';

const { bytes, count, duration, plural } = quantitiesOf('pl');

/** The list of many files, the corner pill and the view of what has arrived, in Polish. */
export const polishQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'obraz', few: 'obrazy', many: 'obrazów', other: 'obrazu' })}`,
  clearFinished: 'Zdejmij ukończone',

  short: {
    processing: 'Przetwarzanie',
    fetching: 'Pobieranie',
    waiting: 'Brak sieci',
    stalled: 'Ponawianie',
    cropping: 'Do przycięcia',
  },

  uploadMore: 'Prześlij więcej',
  showFiles: 'Pokaż pliki',
  took: (amount, seconds) => `${bytes(amount)} w ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    files === 1
      ? `Plik można usunąć jeszcze przez ${duration(seconds)}.`
      : `Każdy plik można usunąć jeszcze przez ${duration(seconds)}.`,

  pillLabel: 'Przesyłanie',
  hidePill: 'Ukryj',
  announceMinimized: 'Zminimalizowano, przesyłanie trwa',

  announceHalfWay: 'Przesłano połowę',
  announceCleared: (files) => `Zdjęto z listy ${countFiles(files)}`,
};
