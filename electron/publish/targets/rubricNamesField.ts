import { RUBRIC_NAMES } from '../../../shared/publish/rubricNames'
import type { TargetField } from '../../../shared/publish/targetKind'

/** Rubrics and tags a site calls otherwise than the newsroom does; applied before a parcel is packed. */
export const rubricNamesField: TargetField = {
  name: RUBRIC_NAMES,
  kind: 'lines',
  required: false,
  fallback: '',
  choices: [],
  label: {
    en: 'Rubrics and tags by other names',
    tr: 'Başka adlı kategori ve etiketler',
    ru: 'Рубрики и метки под другими названиями',
    kk: 'Басқа атпен аталатын айдарлар мен тегтер',
  },
  hint: {
    en: 'One line each: name here = name on the site. All others go by their own name.',
    tr: 'Her satıra bir tane: buradaki ad = sitedeki ad. Ötekiler kendi adıyla gider.',
    ru: 'По одной на строку: название здесь = название на сайте. Остальные идут под своим названием.',
    kk: 'Әр жолға бір-бірден: мұндағы атауы = сайттағы атауы. Қалғандары өз атымен кетеді.',
  },
}
