import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './ru-files.js';

/** The panel for web addresses, in Russian. */
export const russianAddress: AddressMessages = {
  title: 'Добавить по ссылке',
  field: (multiple) => (multiple ? 'Адреса файлов' : 'Адрес файла'),
  hint: (multiple) =>
    multiple
      ? 'Разделяйте адреса пробелами или переносами строк. Файлы получит сервер.'
      : 'Файл получит сервер.',
  add: (files) => (files > 1 ? `Добавить ${countFiles(files)}` : 'Добавить'),
  onlyOne: 'Здесь можно добавить только один файл. Оставьте один адрес.',
  isEmpty: 'Сначала вставьте или введите адрес.',
  faults: {
    'no-address': 'это не веб-адрес. Скопируйте его из адресной строки браузера.',
    'own-device': 'этот файл на вашем устройстве. Вернитесь назад и выберите его там.',
    'other-scheme': 'подходят только адреса, которые начинаются с https:// или http://.',
    credentials:
      'в адресе есть имя пользователя или пароль. Уберите их, чтобы их не увидели другие.',
    'too-long': 'слишком длинно для адреса.',
  },
};
