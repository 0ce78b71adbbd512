import { keyOf } from '../page/key'

const list = (text: string): readonly string[] =>
  text
    .split(/[\n|]/)
    .map((phrase) => keyOf(phrase))
    .filter(Boolean)

/** Links to a list of all stories: they stand under one. */
export const LIST_LINKS: ReadonlySet<string> = new Set(
  list(`
listeye dön | listeye geri dön | haber listesine dön | tüm haberler | tüm duyurular | haberlere dön | haberlere geri dön | duyurulara dön
возврат к списку | вернуться к списку | назад к списку | к списку новостей | вернуться к списку новостей | вернуться к новостям | назад к новостям
тізімге оралу | тізімге қайту | жаңалықтар тізіміне оралу | жаңалықтарға оралу | жаңалықтарға қайту
back to list | back to news | back to top | return to news
`),
)

/** What stands before the address of an office at the foot of its page. */
export const CONTACT_LABELS: ReadonlySet<string> = new Set(
  list(`
adres | adresimiz | telefon | tel | faks | fax | e posta | santral | gsm | iletişim
адрес | наш адрес | телефон | телефоны | тел | факс | телефон редакции | адрес редакции | телефон приемной | приемная | учредитель | главный редактор | эл почта | электронная почта
мекенжай | мекенжайы | мекен жайымыз | телефон нөмірі | құрылтайшы | бас редактор | электрондық пошта
address | phone | telephone | switchboard | media enquiries | press office | general enquiries
`),
)
