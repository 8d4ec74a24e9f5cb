import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('pl');

/** The camera that records video, in Polish. */
export const polishVideo: VideoMessages = {
  modes: 'Zdjęcie lub film',
  photoMode: 'Zdjęcie',
  videoMode: 'Film',

  record: 'Nagraj film',
  stop: 'Zakończ nagrywanie',
  pause: 'Wstrzymaj nagrywanie',
  resume: 'Wznów nagrywanie',
  elapsed: (seconds) => `Nagrano: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Nagrano: ${duration(seconds)} z ${duration(most)}`,
  timeLeft: (seconds) => `jeszcze ${duration(seconds)}`,
  paused: 'Wstrzymano',

  soundLevel: 'Poziom mikrofonu',
  silence: 'Nic nie słychać. Czy mikrofon jest wyciszony?',
  withoutSound: 'Bez dźwięku',
  recordWithoutSound: 'Nagraj bez dźwięku',
  microphoneAsking: 'Przeglądarka pyta, czy ta strona może używać mikrofonu.',

  shot: 'Nagrany film',
  use: 'Użyj filmu',
  add: 'Dodaj film',
  cannotPlay: 'Na tej stronie nie można odtworzyć nagrania, ale można go użyć.',

  endedByLength: (seconds) => `Nagrywanie zakończyło się samo: maksimum to ${duration(seconds)}.`,
  endedBySize: (most) => `Nagrywanie zakończyło się samo: maksimum to ${bytes(most)}.`,
  endedUnseen: 'Nagrywanie zakończyło się, gdy otwarta była inna karta.',
  endedUnplugged: 'Aparat nie jest już dostępny. To, co zdążył nagrać, jest zachowane.',

  announceRecording: 'Trwa nagrywanie',
  announceRecorded: (seconds) => `Nagrano, ${duration(seconds)}`,
  announceAdded: (added) => `Dodano film, razem ${count(added)}`,

  unrecordable: {
    title: 'Nie udało się nic nagrać',
    advice: 'Spróbuj ponownie albo wybierz plik.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Ta strona nie może używać mikrofonu',
      advice:
        'Naciśnij ikonę obok adresu u góry przeglądarki, zezwól na mikrofon i spróbuj ponownie.',
    },
    dismissed: {
      title: 'Pytanie zostało zamknięte',
      advice: 'Spróbuj ponownie i wybierz „Zezwól”, gdy przeglądarka zapyta o mikrofon.',
    },
    system: {
      title: 'Urządzenie nie pozwala przeglądarce używać mikrofonu',
      advice: 'Zezwól na to w ustawieniach prywatności urządzenia i spróbuj ponownie.',
    },
    missing: {
      title: 'Nie znaleziono mikrofonu',
      advice: 'Podłącz go i spróbuj ponownie albo nagraj bez dźwięku.',
    },
    'in-use': {
      title: 'Mikrofon jest zajęty',
      advice: 'Zamknij inne programy i karty, które go używają, i spróbuj ponownie.',
    },
    unplugged: {
      title: 'Mikrofon nie jest już dostępny',
      advice: 'Został odłączony albo ta strona straciła dostęp. Podłącz go i spróbuj ponownie.',
    },
    failed: {
      title: 'Mikrofon się nie włączył',
      advice: 'Spróbuj ponownie albo nagraj bez dźwięku.',
    },
  },
};
