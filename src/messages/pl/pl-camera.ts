import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('pl');

/** The camera, in Polish. */
export const polishCamera: CameraMessages = {
  title: 'Aparat',
  preview: 'Co widzi aparat',
  shot: 'Zrobione zdjęcie',
  asking: 'Oczekiwanie na aparat',
  askingHint:
    'Przeglądarka pyta, czy ta strona może go używać. Nic nie zostanie wysłane bez Twojej zgody.',
  off: 'Aparat jest wyłączony',
  offHint: 'Wyłączył się, gdy otwarta była inna karta.',
  startAgain: 'Włącz',

  takePhoto: 'Zrób zdjęcie',
  timer: (seconds) => `Samowyzwalacz, ${duration(seconds)}`,
  switchCamera: 'Zmień aparat',
  cameras: 'Wybór aparatu',
  camera: (position) => `Aparat ${count(position)}`,
  retake: 'Zrób ponownie',
  use: 'Użyj zdjęcia',
  add: 'Dodaj zdjęcie',
  done: (added) => `Gotowe, dodano: ${count(added)}`,

  announceLive: 'Aparat jest włączony',
  announceTaken: 'Zrobiono zdjęcie',
  announceAdded: (added) =>
    `Dodano, razem ${count(added)} ${plural(added, { one: 'zdjęcie', few: 'zdjęcia', many: 'zdjęć', other: 'zdjęcia' })}`,

  troubles: {
    refused: {
      title: 'Ta strona nie może używać aparatu',
      advice:
        'Naciśnij ikonę obok adresu u góry przeglądarki, zezwól na aparat i spróbuj ponownie.',
    },
    dismissed: {
      title: 'Pytanie zostało zamknięte',
      advice: 'Spróbuj ponownie i wybierz „Zezwól”, gdy przeglądarka zapyta o aparat.',
    },
    system: {
      title: 'Urządzenie nie pozwala przeglądarce używać aparatu',
      advice: 'Zezwól na to w ustawieniach prywatności urządzenia i spróbuj ponownie.',
    },
    missing: {
      title: 'Nie znaleziono aparatu',
      advice: 'Podłącz go i spróbuj ponownie albo wybierz plik.',
    },
    'in-use': {
      title: 'Aparat jest zajęty',
      advice: 'Zamknij inne programy i karty, które go używają, i spróbuj ponownie.',
    },
    unplugged: {
      title: 'Aparat nie jest już dostępny',
      advice: 'Został odłączony albo ta strona straciła dostęp. Podłącz go i spróbuj ponownie.',
    },
    unsupported: {
      title: 'Na tej stronie nie można używać aparatu',
      advice: 'Przeglądarki pozwalają na to tylko na stronach z adresem https. Wybierz plik.',
    },
    failed: { title: 'Aparat się nie włączył', advice: 'Spróbuj ponownie albo wybierz plik.' },
  },
};
