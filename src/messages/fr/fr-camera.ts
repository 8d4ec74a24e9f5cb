import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural, duration } = quantitiesOf('fr');

/** The camera, in French. */
export const frenchCamera: CameraMessages = {
  title: 'Caméra',
  preview: 'Ce que voit la caméra',
  shot: 'La photo que vous avez prise',
  asking: 'En attente de la caméra',
  askingHint:
    'Votre navigateur demande si cette page peut l’utiliser. Rien n’est envoyé sans votre accord.',
  off: 'La caméra est éteinte',
  offHint: 'Elle a été éteinte pendant que vous étiez dans un autre onglet.',
  startAgain: 'Allumer',

  takePhoto: 'Prendre une photo',
  timer: (seconds) => `Retardateur, ${duration(seconds)}`,
  switchCamera: 'Changer de caméra',
  cameras: 'Choix de la caméra',
  camera: (position) => `Caméra ${count(position)}`,
  retake: 'Reprendre',
  use: 'Utiliser la photo',
  add: 'Ajouter la photo',
  done: (added) =>
    `Terminé, ${count(added)} ${plural(added, { one: 'ajoutée', other: 'ajoutées', many: 'ajoutées' })}`,

  announceLive: 'La caméra est allumée',
  announceTaken: 'Photo prise',
  announceAdded: (added) =>
    `Ajoutée, ${count(added)} ${plural(added, { one: 'photo', other: 'photos', many: 'de photos' })} pour l’instant`,

  troubles: {
    refused: {
      title: 'Cette page n’a pas le droit d’utiliser la caméra',
      advice:
        'Appuyez sur l’icône à côté de l’adresse en haut du navigateur, autorisez la caméra, puis réessayez.',
    },
    dismissed: {
      title: 'La demande a été fermée',
      advice:
        'Réessayez et choisissez « Autoriser » quand votre navigateur demande l’accès à la caméra.',
    },
    system: {
      title: 'Votre appareil n’autorise pas le navigateur à utiliser la caméra',
      advice: 'Autorisez-le dans les réglages de confidentialité de l’appareil, puis réessayez.',
    },
    missing: {
      title: 'Aucune caméra trouvée',
      advice: 'Branchez-en une et réessayez, ou choisissez plutôt un fichier.',
    },
    'in-use': {
      title: 'La caméra est occupée',
      advice: 'Fermez les autres programmes et onglets qui l’utilisent, puis réessayez.',
    },
    unplugged: {
      title: 'La caméra n’est plus là',
      advice:
        'Elle a été débranchée, ou l’accès a été retiré à cette page. Rebranchez-la et réessayez.',
    },
    unsupported: {
      title: 'La caméra ne peut pas être utilisée sur cette page',
      advice:
        'Les navigateurs ne l’autorisent que sur les pages en https. Choisissez plutôt un fichier.',
    },
    failed: {
      title: 'La caméra n’a pas démarré',
      advice: 'Réessayez, ou choisissez plutôt un fichier.',
    },
  },
};
