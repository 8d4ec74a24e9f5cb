import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './uk-files.js';

/** The panel for web addresses, in Ukrainian. */
export const ukrainianAddress: AddressMessages = {
  title: 'Додати за посиланням',
  field: (multiple) => (multiple ? 'Адреси файлів' : 'Адреса файлу'),
  hint: (multiple) =>
    multiple
      ? 'Розділяйте адреси пробілами або новими рядками. Файли отримає сервер.'
      : 'Файл отримає сервер.',
  add: (files) => (files > 1 ? `Додати ${countFiles(files)}` : 'Додати'),
  onlyOne: 'Тут можна додати лише один файл. Залиште одну адресу.',
  isEmpty: 'Спочатку вставте або введіть адресу.',
  faults: {
    'no-address': 'це не вебадреса. Скопіюйте її з адресного рядка браузера.',
    'own-device': 'цей файл на вашому пристрої. Поверніться назад і виберіть його там.',
    'other-scheme': 'підходять лише адреси, що починаються з https:// або http://.',
    credentials: 'в адресі є ім’я користувача або пароль. Приберіть їх, щоб їх не побачили інші.',
    'too-long': 'задовге для адреси.',
  },
};
