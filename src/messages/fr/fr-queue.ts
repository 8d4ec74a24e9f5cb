import { quantitiesOf } from '../quantities.js';
import type { QueueMessages } from '../queue-messages.js';
import { countFiles } from './fr-files.js';

const { bytes, count, duration, plural } = quantitiesOf('fr');

/** The list of many files, the corner pill and the view of what has arrived, in French. */
export const frenchQueue: QueueMessages = {
  picturesHeading: (pictures) =>
    `${count(pictures)} ${plural(pictures, { one: 'image', other: 'images', many: 'd’images' })}`,
  clearFinished: 'Retirer les terminés',

  short: {
    processing: 'Traitement',
    fetching: 'Récupération',
    waiting: 'Hors ligne',
    stalled: 'Nouvel essai',
    cropping: 'À recadrer',
  },

  uploadMore: 'Envoyer d’autres fichiers',
  showFiles: 'Afficher les fichiers',
  took: (amount, seconds) => `${bytes(amount)} en ${duration(Math.max(1, seconds))}.`,
  removable: (files, seconds) =>
    `${plural(files, { one: 'Vous pouvez le supprimer', other: 'Vous pouvez les supprimer', many: 'Vous pouvez les supprimer' })} pendant encore ${duration(seconds)}.`,

  pillLabel: 'Envois',
  hidePill: 'Masquer',
  announceMinimized: 'Réduit, l’envoi continue',

  announceHalfWay: 'La moitié est envoyée',
  announceCleared: (files) =>
    `${countFiles(files)} ${plural(files, { one: 'retiré', other: 'retirés', many: 'retirés' })} de la liste`,
};
