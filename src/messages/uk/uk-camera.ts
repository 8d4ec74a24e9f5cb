import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, roughDuration } = quantitiesOf('uk');

/** The camera, in Ukrainian. */
export const ukrainianCamera: CameraMessages = {
  title: 'Камера',
  preview: 'Що бачить камера',
  shot: 'Зроблене фото',
  asking: 'Очікування камери',
  askingHint:
    'Браузер запитує, чи можна цій сторінці використовувати камеру. Без вашої згоди нічого не надсилається.',
  off: 'Камеру вимкнено',
  offHint: 'Вона вимкнулася, поки ви були на іншій вкладці.',
  startAgain: 'Увімкнути',

  takePhoto: 'Зробити фото',
  timer: (seconds) => `Таймер, ${roughDuration(seconds)}`,
  switchCamera: 'Змінити камеру',
  cameras: 'Вибір камери',
  camera: (position) => `Камера ${count(position)}`,
  retake: 'Перезняти',
  use: 'Використати фото',
  add: 'Додати фото',
  done: (added) => `Готово, додано: ${count(added)}`,

  announceLive: 'Камеру ввімкнено',
  announceTaken: 'Фото зроблено',
  announceAdded: (added) => `Додано, усього ${count(added)} фото`,

  troubles: {
    refused: {
      title: 'Цій сторінці не можна використовувати камеру',
      advice:
        'Натисніть значок поруч з адресою вгорі браузера, дозвольте камеру й повторіть спробу.',
    },
    dismissed: {
      title: 'Запит було закрито',
      advice: 'Повторіть спробу й виберіть «Дозволити», коли браузер запитає про камеру.',
    },
    system: {
      title: 'Пристрій не дозволяє браузеру використовувати камеру',
      advice: 'Дозвольте це в налаштуваннях приватності пристрою й повторіть спробу.',
    },
    missing: {
      title: 'Камеру не знайдено',
      advice: 'Під’єднайте її та повторіть спробу або виберіть файл.',
    },
    'in-use': {
      title: 'Камера зайнята',
      advice: 'Закрийте інші програми й вкладки, що її використовують, і повторіть спробу.',
    },
    unplugged: {
      title: 'Камера більше недоступна',
      advice: 'Її від’єднали, або сторінка втратила доступ. Під’єднайте камеру й повторіть спробу.',
    },
    unsupported: {
      title: 'На цій сторінці не можна використовувати камеру',
      advice: 'Браузери дозволяють це лише на сторінках з адресою https. Виберіть файл.',
    },
    failed: { title: 'Камера не ввімкнулася', advice: 'Повторіть спробу або виберіть файл.' },
  },
};
