import type { Messages } from '../format'

/** `faults.<code>` where a cause has words of its own; `faults.kind.<kind>` for every other one. */
export const faults = {
  'faults.kind.invalid': {
    en: 'That could not be read: it is not what it should be. Nothing was changed.',
    tr: 'Okunamadı: beklenen biçimde değil. Hiçbir şey değiştirilmedi.',
    ru: 'Не удалось прочитать: данные не того вида. Ничего не изменено.',
    kk: 'Оқылмады: дерек күтілген түрде емес. Ештеңе өзгертілген жоқ.',
  },
  'faults.kind.missing': {
    en: 'It is no longer there. It may have been moved or removed.',
    tr: 'Artık yerinde değil. Taşınmış ya da kaldırılmış olabilir.',
    ru: 'Этого больше нет: возможно, перемещено или удалено.',
    kk: 'Ол енді орнында жоқ: жылжытылған не жойылған болуы мүмкін.',
  },
  'faults.kind.conflict': {
    en: 'Something else changed it in the meantime. Open it again to see the latest.',
    tr: 'Bu arada başka bir yerden değiştirilmiş. Son halini görmek için yeniden açın.',
    ru: 'За это время оно изменилось. Откройте заново, чтобы увидеть последнюю версию.',
    kk: 'Осы арада ол өзгерген. Соңғы нұсқасын көру үшін қайта ашыңыз.',
  },
  'faults.kind.denied': {
    en: 'This is not permitted. Check the permissions of the folder or the account.',
    tr: 'Buna izin verilmiyor. Klasörün ya da hesabın izinlerini denetleyin.',
    ru: 'Нет доступа. Проверьте права на папку или учётную запись.',
    kk: 'Бұған рұқсат жоқ. Қалтаның не тіркелгінің рұқсаттарын тексеріңіз.',
  },
  'faults.kind.offline': {
    en: 'The other side could not be reached. Your work is kept here.',
    tr: 'Karşı tarafa ulaşılamadı. Çalışmanız burada duruyor.',
    ru: 'Нет связи с другой стороной. Ваша работа сохранена здесь.',
    kk: 'Екінші жаққа қосылу мүмкін болмады. Жұмысыңыз осында сақтаулы.',
  },
  'faults.kind.full': {
    en: 'There is no room left on the disk. Free some space and try again.',
    tr: 'Diskte yer kalmadı. Yer açıp yeniden deneyin.',
    ru: 'На диске нет места. Освободите его и повторите.',
    kk: 'Дискіде орын қалмады. Орын босатып, қайталаңыз.',
  },
  'faults.kind.damaged': {
    en: 'The stored data could not be read. It was kept aside untouched.',
    tr: 'Kayıtlı veri okunamadı. Olduğu gibi kenara ayrıldı.',
    ru: 'Сохранённые данные не читаются. Они отложены нетронутыми.',
    kk: 'Сақталған дерек оқылмады. Ол сол күйінде бөлек қойылды.',
  },
  'faults.kind.unexpected': {
    en: 'Something went wrong inside Galley. Your articles are kept; please try again.',
    tr: 'Galley içinde bir sorun oluştu. Haberleriniz duruyor; yeniden deneyin.',
    ru: 'Внутри Galley произошла ошибка. Материалы сохранены; попробуйте ещё раз.',
    kk: 'Galley ішінде қате болды. Материалдарыңыз сақтаулы; қайталап көріңіз.',
  },
} satisfies Messages
