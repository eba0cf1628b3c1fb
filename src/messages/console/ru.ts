import type { ConsoleTexts } from './console-texts.js';
import { data } from './ru-data.js';
import { editor } from './ru-editor.js';

const texts: ConsoleTexts = {
  lang: 'ru',
  title: 'Консоль оператора',
  operator: 'Оператор',
  language: 'Язык консоли',
  scheme: 'Тема',
  schemes: { auto: 'как в системе', light: 'светлая', dark: 'тёмная' },
  signOut: 'Выйти',
  navigation: 'Разделы',
  skip: 'К содержанию',
  views: {
    profile: 'Баннер и тексты',
    versions: 'Редакции',
    stats: 'Показатели',
    records: 'Записи',
    register: 'Реестр целей',
    notices: 'Сообщения',
    journal: 'Журнал',
  },
  loading: 'Загружаем…',
  again: 'Повторить',
  cancel: 'Отмена',
  close: 'Закрыть',
  yes: 'да',
  no: 'нет',
  none: 'нет',
  leave: 'Есть неопубликованные правки. Бросить их?',
  problems: {
    unreachable: 'Сервер не отвечает. Проверьте сеть и повторите.',
    unauthorized: 'Токен больше не действует. Войдите снова.',
    'rate-limited': 'Слишком много запросов. Подождите минуту.',
    temporary: 'Сервер сейчас не может ответить. Повторите чуть позже.',
    'precondition-failed':
      'Пока вы правили, опубликована другая редакция. Обновите страницу и внесите правки поверх неё.',
    other: 'Не получилось.',
  },
  signIn: {
    title: 'Вход в консоль',
    lead: 'Здесь включают сервисы, правят тексты баннера, смотрят показатели и находят записи о согласии.',
    token: 'Токен администратора',
    where:
      'Он задан в PDP_ADMIN_TOKEN или лежит в файле admin-token папки данных сервера: путь печатается при запуске.',
    submit: 'Войти',
    wrong: 'Сервер не узнал этот токен.',
    kept: 'Токен хранится только в этой вкладке и пропадёт, когда вы её закроете.',
    show: 'Показать токен',
  },
  editor,
  data,
};
export default texts;
