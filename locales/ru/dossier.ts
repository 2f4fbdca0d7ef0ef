import type { dossier as english } from '../en/dossier.ts';

export const dossier: typeof english = {
  title: 'Two Names: всё, что мы знаем',
  about:
    'Места и их названия, суть спора, хронология с прочтениями обеих сторон и то, что говорят пять новостных статей марта 2022 года. При каждом утверждении указано, на чём оно основано.',
  contents: 'Содержание',
};
