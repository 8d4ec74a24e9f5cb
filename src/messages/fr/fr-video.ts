import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('fr');

/** The camera that records video, in French. */
export const frenchVideo: VideoMessages = {
  modes: 'Photo ou vidéo',
  photoMode: 'Photo',
  videoMode: 'Vidéo',

  record: 'Filmer',
  stop: 'Arrêter l’enregistrement',
  pause: 'Suspendre l’enregistrement',
  resume: 'Reprendre l’enregistrement',
  elapsed: (seconds) => `Enregistré : ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Enregistré : ${duration(seconds)} sur ${duration(most)}`,
  timeLeft: (seconds) => `encore ${duration(seconds)}`,
  paused: 'En pause',

  soundLevel: 'Niveau du micro',
  silence: 'On n’entend rien. Le micro est-il coupé ?',
  withoutSound: 'Sans son',
  recordWithoutSound: 'Filmer sans son',
  microphoneAsking: 'Votre navigateur demande si cette page peut utiliser le micro.',

  shot: 'La vidéo que vous avez filmée',
  use: 'Utiliser la vidéo',
  add: 'Ajouter la vidéo',
  cannotPlay:
    'Cette page ne permet pas de lire l’enregistrement. Il peut tout de même être utilisé.',

  endedByLength: (seconds) =>
    `L’enregistrement s’est arrêté de lui-même : la durée maximale est de ${duration(seconds)}.`,
  endedBySize: (most) =>
    `L’enregistrement s’est arrêté de lui-même : la taille maximale est de ${bytes(most)}.`,
  endedUnseen: 'L’enregistrement s’est arrêté pendant que vous étiez dans un autre onglet.',
  endedUnplugged: 'La caméra n’est plus là. Ce qu’elle avait filmé jusque-là est conservé.',

  announceRecording: 'Enregistrement en cours',
  announceRecorded: (seconds) => `Enregistré, ${duration(seconds)}`,
  announceAdded: (added) => `Vidéo ajoutée, ${count(added)} pour l’instant`,

  unrecordable: {
    title: 'Rien n’a pu être enregistré',
    advice: 'Réessayez, ou choisissez plutôt un fichier.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Cette page n’a pas le droit d’utiliser le micro',
      advice:
        'Appuyez sur l’icône à côté de l’adresse en haut du navigateur, autorisez le micro, puis réessayez.',
    },
    dismissed: {
      title: 'La demande a été fermée',
      advice:
        'Réessayez et choisissez « Autoriser » quand votre navigateur demande l’accès au micro.',
    },
    system: {
      title: 'Votre appareil n’autorise pas le navigateur à utiliser le micro',
      advice: 'Autorisez-le dans les réglages de confidentialité de l’appareil, puis réessayez.',
    },
    missing: {
      title: 'Aucun micro trouvé',
      advice: 'Branchez-en un et réessayez, ou filmez sans son.',
    },
    'in-use': {
      title: 'Le micro est occupé',
      advice: 'Fermez les autres programmes et onglets qui l’utilisent, puis réessayez.',
    },
    unplugged: {
      title: 'Le micro n’est plus là',
      advice:
        'Il a été débranché, ou l’accès a été retiré à cette page. Rebranchez-le et réessayez.',
    },
    failed: { title: 'Le micro n’a pas démarré', advice: 'Réessayez, ou filmez sans son.' },
  },
};
