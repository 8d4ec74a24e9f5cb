import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('nl');

/** The camera, in Dutch. */
export const dutchCamera: CameraMessages = {
  title: 'Camera',
  preview: 'Wat de camera ziet',
  shot: 'De foto die je hebt gemaakt',
  asking: 'Wachten op de camera',
  askingHint:
    'Je browser vraagt of deze pagina de camera mag gebruiken. Er wordt niets verstuurd voordat jij dat zegt.',
  off: 'De camera staat uit',
  offHint: 'Hij is uitgezet terwijl je in een ander tabblad was.',
  startAgain: 'Aanzetten',

  takePhoto: 'Foto maken',
  timer: (seconds) => `Zelfontspanner, ${duration(seconds)}`,
  switchCamera: 'Andere camera',
  cameras: 'Camera kiezen',
  camera: (position) => `Camera ${count(position)}`,
  retake: 'Opnieuw maken',
  use: 'Foto gebruiken',
  add: 'Foto toevoegen',
  done: (added) => `Klaar, ${count(added)} toegevoegd`,

  announceLive: 'De camera staat aan',
  announceTaken: 'Foto gemaakt',
  announceAdded: (added) =>
    `Toegevoegd, ${count(added)} ${plural(added, { one: 'foto', other: 'foto’s' })} tot nu toe`,

  troubles: {
    refused: {
      title: 'Deze pagina mag de camera niet gebruiken',
      advice:
        'Tik op het pictogram naast het adres boven in de browser, sta de camera toe en probeer het opnieuw.',
    },
    dismissed: {
      title: 'De vraag is gesloten',
      advice: 'Probeer het opnieuw en kies Toestaan als je browser om de camera vraagt.',
    },
    system: {
      title: 'Je apparaat staat niet toe dat de browser de camera gebruikt',
      advice: 'Sta het toe in de privacy-instellingen van je apparaat en probeer het opnieuw.',
    },
    missing: {
      title: 'Geen camera gevonden',
      advice: 'Sluit er een aan en probeer het opnieuw, of kies een bestand.',
    },
    'in-use': {
      title: 'De camera is bezet',
      advice: 'Sluit andere programma’s en tabbladen die hem gebruiken en probeer het opnieuw.',
    },
    unplugged: {
      title: 'De camera is weg',
      advice:
        'Hij is losgekoppeld of deze pagina heeft geen toegang meer. Sluit hem aan en probeer het opnieuw.',
    },
    unsupported: {
      title: 'De camera kan op deze pagina niet worden gebruikt',
      advice: 'Browsers staan dat alleen toe op pagina’s met een https-adres. Kies een bestand.',
    },
    failed: { title: 'De camera startte niet', advice: 'Probeer het opnieuw of kies een bestand.' },
  },
};
