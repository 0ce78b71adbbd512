import { phrases } from './labels'

/** The words with which an office ends what it announces. */
export const CLOSING_WORDS = phrases(`
kamuoyuna saygıyla duyurulur | saygıyla duyurulur | kamuoyuna duyurulur | kamuoyuna saygı ile duyurulur | basına ve kamuoyuna saygıyla duyurulur | kamuoyuna saygıyla sunulur | kamuoyunun bilgisine sunulur | kamuoyunun bilgisine saygıyla sunulur | kamuoyunun takdirine sunulur | ilgililere duyurulur | ilgililere önemle duyurulur | vatandaşlarımıza saygıyla duyurulur | vatandaşlarımıza önemle duyurulur | bilgilerinize sunulur | bilgilerinize arz olunur | bilgilerinizi rica ederiz | haber olarak değerlendirilmesini rica ederiz
просим опубликовать | просим разместить информацию | доводим до сведения населения | с уважением к вам | убедительная просьба опубликовать | просим осветить | просим распространить
көпшілік назарына ұсынылады | жұртшылық назарына ұсынылады | тұрғындар назарына ұсынылады | жариялауыңызды сұраймыз | жариялап беруіңізді сұраймыз | құрметпен
thank you for your attention | respectfully submitted | we would be grateful for coverage | please publish
`)
