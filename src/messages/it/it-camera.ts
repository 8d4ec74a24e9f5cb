import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('it');

/** The camera, in Italian. */
export const italianCamera: CameraMessages = {
  title: 'Fotocamera',
  preview: 'Ciò che vede la fotocamera',
  shot: 'La foto che hai scattato',
  asking: 'In attesa della fotocamera',
  askingHint:
    'Il browser chiede se questa pagina può usarla. Non viene inviato nulla finché non lo decidi tu.',
  off: 'La fotocamera è spenta',
  offHint: 'Si è spenta mentre eri in un’altra scheda.',
  startAgain: 'Accendi',

  takePhoto: 'Scatta foto',
  timer: (seconds) => `Autoscatto, ${duration(seconds)}`,
  switchCamera: 'Cambia fotocamera',
  cameras: 'Scelta della fotocamera',
  camera: (position) => `Fotocamera ${count(position)}`,
  retake: 'Scatta di nuovo',
  use: 'Usa la foto',
  add: 'Aggiungi la foto',
  done: (added) =>
    `Fine, ${count(added)} ${plural(added, { one: 'aggiunta', other: 'aggiunte', many: 'aggiunte' })}`,

  announceLive: 'La fotocamera è accesa',
  announceTaken: 'Foto scattata',
  announceAdded: (added) =>
    `Aggiunta, ${count(added)} ${plural(added, { one: 'foto', other: 'foto', many: 'di foto' })} finora`,

  troubles: {
    refused: {
      title: 'Questa pagina non può usare la fotocamera',
      advice:
        'Premi l’icona accanto all’indirizzo in alto nel browser, consenti la fotocamera e riprova.',
    },
    dismissed: {
      title: 'La richiesta è stata chiusa',
      advice: 'Riprova e scegli “Consenti” quando il browser chiede della fotocamera.',
    },
    system: {
      title: 'Il tuo dispositivo non permette al browser di usare la fotocamera',
      advice: 'Consentilo nelle impostazioni della privacy del dispositivo e riprova.',
    },
    missing: {
      title: 'Nessuna fotocamera trovata',
      advice: 'Collegane una e riprova, oppure scegli un file.',
    },
    'in-use': {
      title: 'La fotocamera è occupata',
      advice: 'Chiudi gli altri programmi e le schede che la usano e riprova.',
    },
    unplugged: {
      title: 'La fotocamera non c’è più',
      advice:
        'È stata scollegata, o a questa pagina è stato tolto l’accesso. Ricollegala e riprova.',
    },
    unsupported: {
      title: 'La fotocamera non si può usare in questa pagina',
      advice:
        'I browser la consentono solo nelle pagine con indirizzo https. Scegli invece un file.',
    },
    failed: { title: 'La fotocamera non si è avviata', advice: 'Riprova, oppure scegli un file.' },
  },
};
