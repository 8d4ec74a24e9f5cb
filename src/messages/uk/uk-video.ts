import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('uk');

/** The camera that records video, in Ukrainian. */
export const ukrainianVideo: VideoMessages = {
  modes: 'Фото або відео',
  photoMode: 'Фото',
  videoMode: 'Відео',

  record: 'Зняти відео',
  stop: 'Зупинити запис',
  pause: 'Призупинити запис',
  resume: 'Продовжити запис',
  elapsed: (seconds) => `Записано: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Записано: ${duration(seconds)} з ${duration(most)}`,
  timeLeft: (seconds) => `залишилося ${duration(seconds)}`,
  paused: 'Призупинено',

  soundLevel: 'Рівень мікрофона',
  silence: 'Нічого не чути. Мікрофон вимкнено?',
  withoutSound: 'Без звуку',
  recordWithoutSound: 'Знімати без звуку',
  microphoneAsking: 'Браузер запитує, чи можна цій сторінці використовувати мікрофон.',

  shot: 'Зняте відео',
  use: 'Використати відео',
  add: 'Додати відео',
  cannotPlay: 'На цій сторінці запис не можна відтворити, але використати його можна.',

  endedByLength: (seconds) => `Запис зупинився автоматично: максимум — ${duration(seconds)}.`,
  endedBySize: (most) => `Запис зупинився автоматично: максимум — ${bytes(most)}.`,
  endedUnseen: 'Запис зупинився, поки ви були на іншій вкладці.',
  endedUnplugged: 'Камера більше недоступна. Усе, що вона встигла зняти, збережено.',

  announceRecording: 'Триває запис',
  announceRecorded: (seconds) => `Записано, ${duration(seconds)}`,
  announceAdded: (added) => `Відео додано, усього ${count(added)}`,

  unrecordable: {
    title: 'Не вдалося нічого записати',
    advice: 'Повторіть спробу або виберіть файл.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Цій сторінці не можна використовувати мікрофон',
      advice:
        'Натисніть значок поруч з адресою вгорі браузера, дозвольте мікрофон і повторіть спробу.',
    },
    dismissed: {
      title: 'Запит було закрито',
      advice: 'Повторіть спробу й виберіть «Дозволити», коли браузер запитає про мікрофон.',
    },
    system: {
      title: 'Пристрій не дозволяє браузеру використовувати мікрофон',
      advice: 'Дозвольте це в налаштуваннях приватності пристрою й повторіть спробу.',
    },
    missing: {
      title: 'Мікрофон не знайдено',
      advice: 'Під’єднайте його та повторіть спробу або знімайте без звуку.',
    },
    'in-use': {
      title: 'Мікрофон зайнятий',
      advice: 'Закрийте інші програми й вкладки, що його використовують, і повторіть спробу.',
    },
    unplugged: {
      title: 'Мікрофон більше недоступний',
      advice:
        'Його від’єднали, або сторінка втратила доступ. Під’єднайте мікрофон і повторіть спробу.',
    },
    failed: { title: 'Мікрофон не ввімкнувся', advice: 'Повторіть спробу або знімайте без звуку.' },
  },
};
